-- Ids of Discord are unsigned 64-bit numbers, kept as the signed ones with the same bits.
-- Instants are UTC in ISO 8601 of one width, so that they sort as text.

PRAGMA application_id = 1312968532; -- "NBOT"

CREATE TABLE guilds (
    guild_id INTEGER PRIMARY KEY,
    answers_mentions INTEGER NOT NULL CHECK (answers_mentions IN (0, 1))
) STRICT;

CREATE TABLE guild_channels (
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
    PRIMARY KEY (guild_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
    id TEXT NOT NULL PRIMARY KEY,
    asked_at TEXT NOT NULL,
    asker_id INTEGER NOT NULL,
    guild_id INTEGER,
    channel_id INTEGER NOT NULL,
    question_message_id INTEGER,
    answer_message_id INTEGER,
    surface TEXT NOT NULL,
    text TEXT NOT NULL,
    arguments TEXT NOT NULL,
    history TEXT NOT NULL,
    citations TEXT NOT NULL,
    generation INTEGER NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1))
) STRICT;

CREATE INDEX answers_by_age ON answers (asked_at);
CREATE INDEX answers_by_asker ON answers (asker_id);
CREATE INDEX answers_by_question ON answers (question_message_id);
CREATE INDEX answers_by_message ON answers (answer_message_id);

CREATE TABLE feedback (
    answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    is_helpful INTEGER NOT NULL CHECK (is_helpful IN (0, 1)),
    reason TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (answer_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX feedback_by_user ON feedback (user_id);

-- That somebody's rows were deleted, never whose.
CREATE TABLE deletions (
    at TEXT NOT NULL,
    answers INTEGER NOT NULL,
    feedback INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 1;
