// Wants more memory than one transaction may have.
UNWIND range(1, 20000000) AS number
RETURN size(collect(toString(number) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')) AS count
