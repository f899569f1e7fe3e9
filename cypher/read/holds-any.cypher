// Whether the store holds anything that a file or an import has put there.
RETURN EXISTS { MATCH (:Entity|Gap|Merge|Reference) } AS holds
ORDER BY holds
