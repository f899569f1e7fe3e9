// Claims of former versions name the relation that they state with the text of its start. Takes that away: what is left is
// common to all claims of one kind and the same ends. Returns these.
MATCH (claim:Claim)
WHERE claim.relation IS NOT NULL AND NOT claim.relation ENDS WITH '~'
WITH claim, split(claim.relation, '~') AS parts
SET claim.relation = parts[0] + '~' + parts[1] + '~' + parts[2] + '~'
RETURN DISTINCT claim.relation AS relation
ORDER BY relation
