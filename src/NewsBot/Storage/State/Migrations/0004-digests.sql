-- What is sent to a channel or a direct conversation every morning; one of them has one digest at most.

CREATE TABLE digest_subscriptions (
    channel_id INTEGER PRIMARY KEY,
    guild_id INTEGER,
    owner_id INTEGER NOT NULL,
    locale TEXT NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 59),
    zone TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    followed TEXT NOT NULL,
    stories INTEGER NOT NULL,
    tells_empty INTEGER NOT NULL CHECK (tells_empty IN (0, 1)),
    in_thread INTEGER NOT NULL CHECK (in_thread IN (0, 1)),
    state TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;

CREATE INDEX digest_subscriptions_by_guild ON digest_subscriptions (guild_id);
CREATE INDEX digest_subscriptions_by_owner ON digest_subscriptions (owner_id);

-- Stories of which a channel wants to hear when there is something new.
CREATE TABLE followed_stories (
    channel_id INTEGER NOT NULL,
    story_id TEXT NOT NULL,
    guild_id INTEGER,
    owner_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    known TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (channel_id, story_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX followed_stories_by_owner ON followed_stories (owner_id);

-- What is sent of its own accord is claimed before it is sent, and settled behind it: one message for each occasion, whatever breaks
-- in between and however many programs use this file.
CREATE TABLE deliveries (
    channel_id INTEGER NOT NULL,
    occasion TEXT NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    due_at TEXT NOT NULL,
    first_claimed_at TEXT NOT NULL,
    claimed_at TEXT NOT NULL,
    claimer TEXT NOT NULL,
    message_id INTEGER,
    PRIMARY KEY (channel_id, occasion)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_by_state ON deliveries (state, claimed_at);
CREATE INDEX deliveries_by_age ON deliveries (first_claimed_at);

PRAGMA user_version = 4;
