// The claims of a case.
CREATE INDEX claim_case IF NOT EXISTS FOR (claim:Claim) ON (claim.case)
