// Transactions that run the slow statement.
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery CONTAINS 'Takes for ' + 'ever'
RETURN count(*) AS count
