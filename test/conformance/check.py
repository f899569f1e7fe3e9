"""Reads exported files by their formats' own readers. Prints one JSON object: what each reader found, and what it refused."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

folder = Path(sys.argv[1])
found = {}


def counted(values):
    return dict(sorted(Counter(values).items()))


def networkx_counts():
    import networkx

    for name, read in (("graph.graphml", networkx.read_graphml), ("graph.gexf", networkx.read_gexf)):
        graph = read(folder / name)
        edges = [data for _, _, data in graph.edges(data=True)]
        found[f"networkx {name}"] = {
            "entities": graph.number_of_nodes(),
            "relations": graph.number_of_edges(),
            "kinds": counted(data["relation"] for data in edges),
            "shares": sum(float(data["shareMin"]) for data in edges if "shareMin" in data),
            "directed": graph.is_directed(),
        }


def igraph_counts():
    import igraph

    graph = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
    shares = [share for share in graph.es["shareMin"] if share is not None and share == share]
    found["igraph graph.graphml"] = {
        "entities": graph.vcount(),
        "relations": graph.ecount(),
        "kinds": counted(graph.es["relation"]),
        "shares": sum(shares),
        "directed": graph.is_directed(),
    }


def ftm_counts():
    from followthemoney import model

    lines = (folder / "entities.ftm.json").read_text(encoding="utf-8").splitlines()
    given = Counter()
    for line in lines:
        record = json.loads(line)
        given.update(f"{record['schema']}.{name}" for name, values in record["properties"].items() for _ in values)
    ftm = str(Path(sys.executable).parent / "ftm")
    result = subprocess.run([ftm, "validate", "-i", str(folder / "entities.ftm.json")], capture_output=True, text=True)
    read = Counter()
    records = [json.loads(line) for line in result.stdout.splitlines() if line.strip()]
    for record in records:
        model.get_proxy(record)
        read.update(f"{record['schema']}.{name}" for name, values in record["properties"].items() for _ in values)
    found["followthemoney entities.ftm.json"] = {
        "lines": len(lines),
        "read": len(records),
        "dropped": {name: count - read[name] for name, count in given.items() if read[name] != count},
        "kinds": counted(record["schema"] for record in records),
        "said": result.stderr.strip()[:500],
    }


def bods_counts():
    import libcovebods.config
    import libcovebods.data_reader
    import libcovebods.jsonschemavalidate
    import libcovebods.schema

    path = str(folder / "bods.json")
    reader = libcovebods.data_reader.DataReader(path)
    config = libcovebods.config.LibCoveBODSConfig()
    schema = libcovebods.schema.SchemaBODS(reader, config)
    errors = libcovebods.jsonschemavalidate.JSONSchemaValidator(schema).validate(reader)
    statements = json.loads(Path(path).read_text(encoding="utf-8"))
    found["libcovebods bods.json"] = {
        "statements": len(statements),
        "kinds": counted(statement["recordType"] for statement in statements),
        "faults": sorted({str(error.json()["message"]) for error in errors})[:10],
        "schema": schema.schema_version,
    }


for check in (networkx_counts, igraph_counts, ftm_counts, bods_counts):
    try:
        check()
    except Exception as error:  # A reader that is broken says so beside the others.
        found[check.__name__] = {"failed": f"{type(error).__name__}: {error}"}
print(json.dumps(found))
