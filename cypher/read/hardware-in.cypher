// Fleets in a country, by their own country or by that of the site that houses them, and the fleets that a site houses.
// @param country – ISO 3166-1 alpha-2, or null
// @param site – id of a data centre, or null
// @param limit – most fleets to return
MATCH (fleet:GpuFleet)
WHERE fleet.mergedInto IS NULL
OPTIONAL MATCH (fleet)<-[:HOSTS]-(site:DataCenter)
WITH fleet, collect(site.id) AS sites, collect(site.country) AS countries
WHERE ($country IS NOT NULL AND (fleet.country = $country OR $country IN countries)) OR $site IN sites
RETURN properties(fleet) AS entity
ORDER BY fleet.id
LIMIT $limit
