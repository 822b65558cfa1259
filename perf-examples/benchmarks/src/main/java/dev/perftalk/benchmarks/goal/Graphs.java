package dev.perftalk.benchmarks.goal;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import java.util.Iterator;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** The same roll-up with the order and the children taken from a graph library. */
final class Graphs {
    private final Forest forest;
    private final double[] value;
    private final Graph<Integer, DefaultEdge> jgrapht = new SimpleDirectedGraph<>(DefaultEdge.class);
    private final MutableGraph<Integer> guava;

    Graphs(Forest forest) {
        this.forest = forest;
        value = new double[forest.size];
        guava = GraphBuilder.directed().expectedNodeCount(forest.size).build();
        for (int goal = 0; goal < forest.size; goal++) {
            value[goal] = forest.progress[goal] < 0 ? Double.NaN : forest.progress[goal] / 1e9;
            jgrapht.addVertex(goal);
            guava.addNode(goal);
        }
        for (int goal = 1; goal < forest.size; goal++) {
            jgrapht.addEdge(goal, forest.parent[goal]);
            guava.putEdge(forest.parent[goal], goal);
        }
    }

    /** Children before parents, as JGraphT sorts them. */
    double withJGraphT() {
        Iterator<Integer> upwards = new TopologicalOrderIterator<>(jgrapht);
        while (upwards.hasNext()) {
            int goal = upwards.next();
            double sum = 0;
            double weights = 0;
            for (DefaultEdge edge : jgrapht.incomingEdgesOf(goal)) {
                int child = jgrapht.getEdgeSource(edge);
                if (!Double.isNaN(value[child])) {
                    sum += forest.weight[child] * value[child];
                    weights += forest.weight[child];
                }
            }
            value[goal] = forest.isLeaf(goal) ? value[goal] : sum / weights;
        }
        return value[0];
    }

    /** Children before parents, as Guava's Traverser walks. */
    double withGuava() {
        for (int goal : Traverser.forTree(guava).depthFirstPostOrder(0)) {
            double sum = 0;
            double weights = 0;
            for (int child : guava.successors(goal)) {
                if (!Double.isNaN(value[child])) {
                    sum += forest.weight[child] * value[child];
                    weights += forest.weight[child];
                }
            }
            value[goal] = forest.isLeaf(goal) ? value[goal] : sum / weights;
        }
        return value[0];
    }
}
