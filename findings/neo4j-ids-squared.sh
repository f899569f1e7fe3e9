#!/usr/bin/env bash
# Neo4j 5.26.30, Cypher: in a database that was filled a moment ago, UNWIND and MATCH by a unique property cost ids × nodes.
#
# The planner takes the index for empty until it is sampled: of 2,600 ids each is joined with all 2,600 nodes, by a scan or by
# a seek of the other end, where db.prepareForReplanning() makes the same statement seek each once. USING INDEX SEEK asks for
# that at any time.
#
# Seen: 6,760,000 rows at the leaves of the plan, then 2,600.
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
cat > Plans.java <<'JAVA'
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.ExecutionPlanDescription;

public class Plans {
  /** The most rows that a leaf of the plan gave. */
  static long rows(ExecutionPlanDescription plan) {
    var children = plan.getChildren();
    if (children.isEmpty()) return plan.getProfilerStatistics().getRows();
    return children.stream().mapToLong(Plans::rows).max().getAsLong();
  }

  public static void main(String[] folder) {
    var service = new DatabaseManagementServiceBuilder(Path.of(folder[0])).build();
    var database = service.database("neo4j");
    database.executeTransactionally("CREATE CONSTRAINT FOR (thing:Thing) REQUIRE thing.id IS UNIQUE");
    database.executeTransactionally("CALL db.awaitIndexes()");
    database.executeTransactionally("UNWIND range(1, 2600) AS i CREATE (:Thing {id: i})");
    var ids = LongStream.rangeClosed(1, 2600).boxed().toList();
    var question = "PROFILE UNWIND $ids AS id MATCH (:Thing {id: id})-[link]->(there:Thing) WHERE there.id IN $ids RETURN count(link) AS links";
    for (var step : new String[] {"as filled", "replanned"}) {
      if (step.equals("replanned")) database.executeTransactionally("CALL db.prepareForReplanning()");
      try (var transaction = database.beginTx(); var rows = transaction.execute(question, Map.of("ids", ids))) {
        rows.stream().count();
        System.out.println(step + ": " + rows(rows.getExecutionPlanDescription()));
      }
    }
    service.shutdown();
  }
}
JAVA
java -cp "$(cat classpath)" Plans.java "$folder/data" > said 2> errors || { cat errors >&2; exit 1; }
cat said
diff said - <<'TEXT' || { echo 'this changed' >&2; exit 1; }
as filled: 6760000
replanned: 2600
TEXT
