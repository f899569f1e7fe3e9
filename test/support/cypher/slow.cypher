// Takes for ever: for tests of deadlines.
UNWIND range(1, 1000000000) AS number
WITH number
WHERE number % 7 = 8
RETURN count(number) AS count
