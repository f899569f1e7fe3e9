"""RapidFuzz over all names of a register: each line of standard input is a question, each answer a line of JSON.

python names.py CHOICES, a file with a name a line. A question is JSON: {"way": "scan" | "cdist", "scorer", "queries",
"limit", "workers"}; the answer has the milliseconds it took and, of each query, the places of the `limit` best names.
"""
import json
import sys
import time

import numpy
from rapidfuzz import fuzz, process, utils

with open(sys.argv[1], encoding="utf8") as file:
    choices = [utils.default_process(line.rstrip("\n")) for line in file]
CHUNK = 50


def scan(queries, scorer, limit, _):
    begun = time.perf_counter()
    found = [[place for _, _, place in process.extract(q, choices, scorer=scorer, limit=limit)] for q in queries]
    return (time.perf_counter() - begun) * 1000, found


def cdist(queries, scorer, limit, workers):
    """Only `cdist` is timed, in chunks that memory holds; which names are best is picked after."""
    spent, found = 0.0, []
    for at in range(0, len(queries), CHUNK):
        part = queries[at : at + CHUNK]
        begun = time.perf_counter()
        scores = process.cdist(part, choices, scorer=scorer, dtype=numpy.uint8, workers=workers)
        spent += time.perf_counter() - begun
        for row in scores:
            best = numpy.argpartition(row, -limit)[-limit:]
            found.append(best[numpy.argsort(-row[best].astype(int), kind="stable")].tolist())
    return spent * 1000, found


for line in sys.stdin:
    asked = json.loads(line)
    queries = [utils.default_process(query) for query in asked["queries"]]
    ms, found = (scan if asked["way"] == "scan" else cdist)(queries, getattr(fuzz, asked["scorer"]), asked["limit"], asked.get("workers", 1))
    print(json.dumps({"ms": ms, "result": {"count": len(found)}, "found": found}), flush=True)
