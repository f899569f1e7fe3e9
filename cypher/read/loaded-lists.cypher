// The lists of which listings are recorded, with the number of firms by the day from which each listing was known
// and the day on which it ended, if one is reported.
MATCH (:Entity)-[listing:LISTS]->(firm:Entity)
WHERE listing.list IS NOT NULL
RETURN listing.list AS name, listing.recorded AS recorded, listing.end AS end, count(DISTINCT firm) AS firms
ORDER BY name, recorded, end
