// The data sets of which editions are loaded, each as JSON text, with when it was last loaded.
MATCH (load:ThroughlineLoad)
WHERE load.id STARTS WITH 'data-set/'
RETURN load.text AS dataSet, load.loadedAt AS loadedAt
ORDER BY load.id
