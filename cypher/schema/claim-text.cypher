// Full text over what claims say and the notes on them, without case and accents.
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (claim:Claim)
ON EACH [claim.statement, claim.note]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
