UNWIND range(1, 2000) AS i
RETURN i AS count, reduce(text = "", j IN range(1, 20) | text + toString(i)) AS text;
