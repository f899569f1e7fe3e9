import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Reads exported GraphML and GEXF files by the toolkit of Gephi, and writes what arrived as JSON. */
class Gephi {
    static String read(File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
        container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
        container.getLoader().setAllowAutoNode(false);
        // After its processing the report is empty.
        Report report = container.getReport();
        List<String> faults = new ArrayList<>();
        for (java.util.Iterator<Issue> issues = report.getIssues(1000); issues.hasNext();) {
            Issue issue = issues.next();
            // What is said of the whole graph has no place in Gephi.
            if (issue.getMessage().startsWith("Graph attributes ")) continue;
            if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) faults.add(quoted(issue.getMessage()));
        }
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        DirectedGraph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getDirectedGraph();
        Map<String, Integer> kinds = new TreeMap<>();
        double shares = 0;
        for (Edge edge : graph.getEdges()) {
            kinds.merge(String.valueOf(edge.getAttribute("relation")), 1, Integer::sum);
            if (edge.getAttribute("shareMin") instanceof Number share) shares += share.doubleValue();
        }
        List<String> counted = new ArrayList<>();
        kinds.forEach((kind, count) -> counted.add(quoted(kind) + ":" + count));
        String found = "{\"entities\":%d,\"relations\":%d,\"kinds\":{%s},\"shares\":%s,\"faults\":[%s]}".formatted(
            graph.getNodeCount(), graph.getEdgeCount(), String.join(",", counted), shares, String.join(",", faults));
        projects.closeCurrentProject();
        return quoted("gephi " + file.getName()) + ":" + found;
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = new ArrayList<>();
        for (String name : List.of("graph.graphml", "graph.gexf")) all.add(read(new File(arguments[0], name)));
        System.out.println("{" + String.join(",", all) + "}");
        // The toolkit leaves threads running.
        System.exit(0);
    }
}
