-- What is asked and what it is asked with are two things, and what was answered is kept as data.

ALTER TABLE answers ADD COLUMN request TEXT NOT NULL DEFAULT '{}';
ALTER TABLE answers ADD COLUMN answer TEXT NOT NULL DEFAULT '{}';

UPDATE answers SET request = json_object(
    'kind', CASE WHEN surface IN ('WhoSaid', 'Said', 'Check', 'Search') THEN surface ELSE 'Ask' END,
    'text', text,
    'about', json_extract(arguments, '$.about'),
    'by', json_extract(arguments, '$.by'),
    'since', date(json_extract(arguments, '$.since')),
    'until', date(json_extract(arguments, '$.until')),
    'section', json_extract(arguments, '$.section'),
    'outlet', json_extract(arguments, '$.outlet')
);

-- Of older answers the places of their citations are known, and no more.
UPDATE answers SET answer = json_object(
    'outcome', 'Passages',
    'title', text,
    'parts', json((
        SELECT json_group_array(
            json_object(
                'quote', json_object(
                    'number', CAST(key AS INTEGER) + 1,
                    'place', json_object(
                        'doc', json_extract(value, '$.articleId'),
                        'start', json_extract(value, '$.start'),
                        'end', json_extract(value, '$.end')
                    )
                )
            )
        )
        FROM json_each(answers.citations)
    ))
);

UPDATE answers SET surface = CASE surface
    WHEN 'Mention' THEN 'Mention'
    WHEN 'FollowUp' THEN 'Reply'
    WHEN 'Other' THEN 'Other'
    ELSE 'Command'
END;

ALTER TABLE answers DROP COLUMN arguments;
ALTER TABLE answers DROP COLUMN citations;
ALTER TABLE answers DROP COLUMN text;

PRAGMA user_version = 3;
