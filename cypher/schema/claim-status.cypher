// The claims of one status.
CREATE INDEX claim_status IF NOT EXISTS FOR (claim:Claim) ON (claim.status)
