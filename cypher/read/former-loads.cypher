// How many files a version of Throughline from before the mark has loaded.
MATCH (load:Load)
WHERE load.hash =~ '[0-9a-f]{64}' AND load.format IS NOT NULL
RETURN count(load) AS loads
ORDER BY loads
