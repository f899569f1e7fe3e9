// What the store held of the files and statistics of the last load before it, latest first.
MATCH (former:ThroughlineFormer)
RETURN former.id AS id, coalesce(former.file, former.id) AS file, former.loaded AS loaded, former.hash AS hash,
  former.origin AS origin, former.text AS text, former.journal AS journal
ORDER BY former.place DESC
