// Fleets that a row or a claim places in a country, themselves or by a site that houses them, whenever that was; and the
// fleets that a site houses.
// @param country – ISO 3166-1 alpha-2, or null
// @param site – id of a data centre, or null
// @param limit – most fleets to return
MATCH (fleet:GpuFleet)
WHERE fleet.mergedInto IS NULL
OPTIONAL MATCH (fleet)<-[:HOSTS]-(site:DataCenter)
WITH fleet, collect(site) AS sites
WHERE $site IN [site IN sites | site.id]
  OR any(place IN [fleet] + sites WHERE place.country = $country
    OR coalesce(place.declaredTogether, place.declared) CONTAINS '"country":"' + $country + '"'
    OR EXISTS {
      MATCH (place)<-[:ABOUT]-(claim:Claim {says: 'property', property: 'country', value: $country})
      WHERE claim.of = place.id
    })
RETURN properties(fleet) AS entity
ORDER BY fleet.id
LIMIT $limit
