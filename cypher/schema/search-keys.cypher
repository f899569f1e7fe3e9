// Full text over the search keys of entities and gaps. The keys are folded and cut before they are stored, so the index
// parts them at spaces and does no more.
CREATE FULLTEXT INDEX search_keys IF NOT EXISTS FOR (found:Entity|Gap)
ON EACH [found.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
