-- Earlier questions stand with whoever asked them, so that they can be deleted with the rest of that user. Whose the old ones
-- were nobody knows, so they are dropped.

CREATE TABLE earlier_questions (
    answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    asker_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (answer_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_questions_by_asker ON earlier_questions (asker_id);

ALTER TABLE answers DROP COLUMN history;

-- Where buttons of an answer stand besides its own message; a viewer alone sees a private one.
CREATE TABLE answer_places (
    answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    viewer_id INTEGER,
    PRIMARY KEY (answer_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_places_by_viewer ON answer_places (viewer_id);

PRAGMA user_version = 2;
