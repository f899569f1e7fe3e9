#!/usr/bin/env bash
# neo4j-admin 5.26.30, database import full: --multiline-fields=true costs a fixed time for each table, of any size.
#
# The option allows line feeds within quotes. With it, 200 tables of 5 nodes that hold none take many times as long as the
# same tables without it, though both make the same store. A graph
# of many shapes, a table for each with a header of its own, spends its import on tables instead of rows.
#
# Seen: 1,000 nodes imported each time; with the option more than 3 times as long (38 s beside 5 s).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>5.26.30</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>5.26.30</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath
python3 - <<'PY'
for shape in range(200):
    with open(f"shape-{shape}.csv", "w") as table:
        table.write(f":ID,:LABEL,p{shape}\n")
        for row in range(5):
            table.write(f"n{shape}-{row},Thing,x\n")
PY
# Prints the nodes imported and the milliseconds that the importer itself says it took.
import() {
  local home=$1
  shift
  mkdir -p "$home/conf"
  : > "$home/conf/neo4j.conf"
  NEO4J_HOME=$home NEO4J_CONF=$home/conf java -Xmx1g -cp "$(cat classpath)" org.neo4j.cli.AdminTool database import full neo4j "$@" > "$home/said" 2>&1
  python3 - "$home/said" <<'PY'
import re
import sys

said = open(sys.argv[1]).read()
nodes = re.search(r"(\d+) nodes", said)[1]
took = re.search(r"IMPORT DONE in (?:(\d+)m )?(?:(\d+)s )?(\d+)ms", said)
minutes, seconds, millis = (int(part or 0) for part in took.groups())
print(nodes, (minutes * 60 + seconds) * 1000 + millis)
PY
}
tables=()
for shape in $(seq 0 199); do tables+=("--nodes=shape-$shape.csv"); done
read -r nodes_plain plain <<< "$(import "$folder/plain" "${tables[@]}")"
read -r nodes_lines lines <<< "$(import "$folder/lines" --multiline-fields=true "${tables[@]}")"
echo "200 tables: $nodes_plain nodes, $plain ms; with --multiline-fields=true: $nodes_lines nodes, $lines ms"
[ "$nodes_plain" = 1000 ] && [ "$nodes_lines" = 1000 ] && [ "$lines" -gt $((3 * plain)) ] || { echo 'this changed' >&2; exit 1; }
