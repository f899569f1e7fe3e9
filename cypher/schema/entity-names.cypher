// Full text over names; the cjk analyzer cuts Chinese, Japanese and Korean into pairs of characters and other scripts into words.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity)
ON EACH [entity.name, entity.aliases, entity.nameOriginal]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
