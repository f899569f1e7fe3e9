// The claims that support one relation, of all cases together.
CREATE INDEX claim_relation IF NOT EXISTS FOR (claim:Claim) ON (claim.relation)
