"""
The measurements of bench/whole.ts by SciPy, igraph, NetworkX, pandas and plain dictionaries, on one thread.

python whole.py GRAPH: reads a graph that `writeTable` wrote, then the name of a way on each line of standard input; answers
each with a line of JSON: milliseconds, without what is built once, and the result.
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
import json
import sys
import time

import igraph
import networkx as nx
import numpy as np
import pandas as pd
import scipy.sparse as sp
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

raw = open(sys.argv[1], "rb").read()
nodes, edges, firms = (int(n) for n in np.frombuffer(raw, np.uint32, 3))
at = 12
owner = np.frombuffer(raw, np.uint32, edges, at).astype(np.int32)
firm = np.frombuffer(raw, np.uint32, edges, at + 4 * edges).astype(np.int32)
share = np.frombuffer(raw, np.float64, edges, at + 8 * edges + (-(at + 8 * edges) % 8))
parties = np.frombuffer(raw, np.uint32, offset=at + 8 * edges + (-(at + 8 * edges) % 8) + 8 * edges)
sources, asked = parties[1 : 1 + parties[0]].astype(int), parties[1 + parties[0] :].astype(int)

held_of = sp.csr_matrix((share / 100, (firm, owner)), shape=(nodes, nodes))
built = {}


def once(name, build):
    if name not in built:
        built[name] = build()
    return built[name]


def system(who):
    """Rows and columns of all but the sources, and what the sources hold directly."""
    is_source = np.zeros(nodes, bool)
    is_source[who] = True
    rest = np.flatnonzero(~is_source)
    rows = held_of[rest]
    return rest, rows[:, rest].tocsr(), np.asarray(rows[:, np.flatnonzero(is_source)].sum(1)).ravel()


def jacobi(matrix, b):
    x = b.copy()
    while True:
        y = matrix @ x + b
        if np.abs(y - x).max(initial=0) < 1e-9:
            return y
        x = y


def tally(parts):
    return {"sum": float(parts.sum()), "count": int((parts > 1e-11).sum())}


def scipy_components():
    count, label = connected_components(held_of, connection="strong")
    return {"count": int(count), "largest": int(np.bincount(label).max())}


def igraph_graph():
    return igraph.Graph(n=nodes, edges=np.column_stack([owner, firm]).tolist(), directed=True)


def igraph_components():
    found = once("igraph", igraph_graph).connected_components(mode="strong")
    return {"count": len(found), "largest": max(found.sizes())}


def networkx_graph():
    graph = nx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(zip(owner.tolist(), firm.tolist()))
    return graph


def networkx_components():
    sizes = [len(each) for each in nx.strongly_connected_components(once("networkx", networkx_graph))]
    return {"count": len(sizes), "largest": max(sizes)}


def integrated_jacobi():
    _, matrix, b = once("system", lambda: system(sources))
    return jacobi(matrix, b)


def factored():
    _, matrix, b = once("system", lambda: system(sources))
    return splu(sp.identity(matrix.shape[0], format="csc") - matrix.tocsc())


def integrated_splu():
    b = once("system", lambda: system(sources))[2]
    return once("splu", factored).solve(b)


def portfolio():
    held = {}
    for o, f, s in zip(owner.tolist(), firm.tolist(), share.tolist()):
        held.setdefault(o, []).append((f, s))
    return held


def closure(held, start, before=None, members=()):
    """What a start brings in beside members that are there already, and what of each firm is then held."""
    new, queue, sums = {start}, [start], {}
    for member in queue:
        for f, s in held.get(member, ()):
            total = sums.get(f)
            if total is None:
                total = before[f] if before is not None else 0
            sums[f] = total = total + s
            if f not in new and total > 50 + 1e-9 and not (len(members) and members[f]):
                new.add(f)
                queue.append(f)
    return new, sums


def control_of_all():
    held = once("portfolio", portfolio)
    pairs = firm_sum = 0
    for o in held:
        new, _ = closure(held, o)
        pairs += len(new) - 1
        firm_sum += sum(new) - o
    return {"pairs": pairs, "firms": firm_sum}


def fixpoint(seeds, unreported, enough):
    members = np.zeros(nodes, bool)
    members[seeds] = True
    while True:
        held = held_of @ members * 100 + unreported
        after = members | (enough(held))
        if (after == members).all():
            return members, held
        members = after


def affiliates():
    """The firms below a list with the three tests of each, as one table."""
    held = once("portfolio", portfolio)
    down = once("down", lambda: held_of.T.tocsr())
    tier = np.full(nodes, -1)
    tier[asked] = 0
    last, level = np.unique(asked), 0
    while len(last):
        level += 1
        below = np.unique(down[last].indices)
        last = below[tier[below] < 0]
        tier[last] = level
    total = np.asarray(held_of.sum(1)).ravel() * 100
    unreported = np.where(np.arange(nodes) < firms, np.maximum(0, 100 - total), 0)
    rest, matrix, b = system(asked)
    value, most = np.zeros(nodes), np.zeros(nodes)
    value[rest] = jacobi(matrix, b) * 100
    most[rest] = jacobi(matrix, b + unreported[rest] / 100) * 100

    def enough(x):
        return x >= 50 - 1e-9

    def half(x):
        return x > 50 + 1e-9

    nothing = np.zeros(nodes)
    _, together = fixpoint(asked, nothing, enough)
    _, together_most = fixpoint(asked, unreported, enough)
    open_members, open_held = fixpoint([], unreported, half)
    before, is_open = open_held.tolist(), open_members.tolist()
    votes, is_controlled, may_be = np.zeros(nodes), np.zeros(nodes, bool), open_members.copy()
    for party in asked.tolist():
        new, sums = closure(held, party)
        is_controlled[list(new)] = True
        for f, s in sums.items():
            if s > votes[f]:
                votes[f] = s
        if not is_open[party]:
            may_be[list(closure(held, party, before, is_open)[0])] = True

    def verdict(sure, maybe):
        return np.select([sure, maybe], ["yes", "none-reported"], "no")

    table = pd.DataFrame(
        {
            "firm": np.arange(nodes),
            "tier": tier,
            "interest": value,
            "interest verdict": verdict(enough(value), enough(most)),
            "aggregation": np.minimum(100, together),
            "aggregation verdict": verdict(enough(together), enough(together_most)),
            "control": np.minimum(100, votes),
            "control verdict": verdict(is_controlled, may_be),
        }
    )
    table = table[table.tier > 0].sort_values(["tier", "firm"])
    return {
        "rows": len(table),
        "tiers": int(table.tier.sum()),
        "interest": float(table.interest.sum()),
        **{
            f"{test} {word}": int((table[f"{test} verdict"] == word).sum())
            for test in ("interest", "aggregation", "control")
            for word in ("yes", "none-reported", "no")
        },
    }


ways = {
    "SciPy components": (scipy_components, []),
    "igraph components": (igraph_components, [("igraph", igraph_graph)]),
    "NetworkX components": (networkx_components, [("networkx", networkx_graph)]),
    "SciPy Jacobi": (integrated_jacobi, [("system", lambda: system(sources))]),
    "SciPy splu": (integrated_splu, [("system", lambda: system(sources)), ("splu", factored)]),
    "dictionaries": (control_of_all, [("portfolio", portfolio)]),
    "SciPy and pandas": (affiliates, [("portfolio", portfolio), ("down", lambda: held_of.T.tocsr())]),
}
for line in sys.stdin:
    work, needs = ways[line.strip()]
    for name, build in needs:
        once(name, build)
    begun = time.perf_counter()
    result = work()
    ms = (time.perf_counter() - begun) * 1000
    print(json.dumps({"ms": ms, "result": tally(result) if isinstance(result, np.ndarray) else result}), flush=True)
