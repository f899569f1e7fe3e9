#!/usr/bin/env bash
# Neo4j 5.26.30, Cypher: a map projection that puts null in the place of a property is grouped by the value that it hides.
#
# thing {.*, id: null} reads {a: 1, id: null} of each of four nodes, but rows with it make four groups, where thing {.*, id: 0}
# and the map {a: thing.a, id: null} make one. Grouping is quadratic then: of 5,000 relations it took more than 20 s.
#
# Seen: 4 groups, 1 group and 1 group; the four maps print alike.
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
  </dependencies>
</project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath
cat > Groups.java <<'JAVA'
import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Groups {
  public static void main(String[] folder) {
    var service = new DatabaseManagementServiceBuilder(Path.of(folder[0])).build();
    var database = service.database("neo4j");
    database.executeTransactionally("UNWIND range(1, 4) AS i CREATE (:Thing {a: 1, id: i})");
    for (var value : new String[] {"thing {.*, id: null}", "thing {.*, id: 0}", "{a: thing.a, id: null}"}) {
      try (var transaction = database.beginTx()) {
        var rows = transaction.execute("MATCH (thing:Thing) WITH " + value + " AS value, thing RETURN value, count(thing) AS rows");
        var maps = rows.stream().map(row -> new java.util.TreeMap<>((java.util.Map<String, Object>) row.get("value")).toString()).toList();
        System.out.println(value + ": groups " + maps.size() + ", different ones " + new java.util.HashSet<>(maps).size());
      }
    }
    service.shutdown();
  }
}
JAVA
java -cp "$(cat classpath)" Groups.java "$folder/data" > said 2> errors || { cat errors >&2; exit 1; }
cat said
diff said - <<'TEXT' || { echo 'this changed' >&2; exit 1; }
thing {.*, id: null}: groups 4, different ones 1
thing {.*, id: 0}: groups 1, different ones 1
{a: thing.a, id: null}: groups 1, different ones 1
TEXT
