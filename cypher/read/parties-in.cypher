// Parties that a row or a claim places in one of some countries, by seat, country or citizenship, whenever that was; cut at $limit.
// @param countries – ISO 3166-1 alpha-2
// @param limit – most parties to return
MATCH (party:Firm|National|PublicBody)
WHERE party.mergedInto IS NULL
  AND (party.headquarters IN $countries
    OR party.country IN $countries
    OR any(country IN party.citizenship WHERE country IN $countries)
    OR any(country IN $countries WHERE
      coalesce(party.declaredTogether, party.declared) CONTAINS '"headquarters":"' + country + '"'
      OR coalesce(party.declaredTogether, party.declared) CONTAINS '"country":"' + country + '"'
      OR (coalesce(party.declaredTogether, party.declared) CONTAINS '"citizenship":['
        AND coalesce(party.declaredTogether, party.declared) CONTAINS '"' + country + '"'))
    OR EXISTS {
      MATCH (party)<-[:ABOUT]-(claim:Claim {says: 'property'})
      WHERE claim.of = party.id AND claim.property IN ['headquarters', 'country', 'citizenship']
        AND any(country IN [] + claim.value WHERE country IN $countries)
    })
RETURN properties(party) AS entity
ORDER BY party.id
LIMIT $limit
