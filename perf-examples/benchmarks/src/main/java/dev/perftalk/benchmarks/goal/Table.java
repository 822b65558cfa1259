package dev.perftalk.benchmarks.goal;

import dev.perftalk.benchmarks.Measurement;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.LiveCascade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures it all and prints one table, with what is claimed beside what came out. */
public final class Table {
    private static final int[] SIZES = {1_000, 100_000, 1_000_000};
    private static final int LARGEST = 1_000_000;

    private final Map<String, Measurement> measured;

    private Table(Map<String, Measurement> measured) {
        this.measured = measured;
    }

    public static void main(String[] arguments) throws RunnerException {
        double bytes = bytesOfEachGoal();
        Map<String, Measurement> measured = new LinkedHashMap<>();
        measured.putAll(Measurement.of(RollUpBenchmarks.class));
        measured.putAll(Measurement.of(ChangeBenchmarks.class));
        measured.putAll(Measurement.of(BuildBenchmarks.class));
        new Table(measured).print(bytes);
    }

    private void print(double bytes) {
        System.out.printf("%n%-44s%12s%12s%12s%n", "goals", "1,000", "100,000", "1,000,000");
        perGoal("roll-up: PerfTalk, ns a goal", "perfTalk");
        perGoal("  flat arrays, fixed-point", "fixedFloor");
        perGoal("  flat arrays, double", "doubleFloor");
        perGoal("  objects, double", "objectsInDouble");
        perGoal("  objects, BigDecimal", "objectsInBigDecimal");
        perGoal("  JGraphT", "jGraphT");
        perGoal("  Guava Traverser", "guava");
        each("leaf updated: PerfTalk, ns", "update");
        each("  flat arrays, fixed-point", "updateFloor");
        each("goal moved: PerfTalk, ns", "move");
        each("  flat arrays, fixed-point", "moveFloor");
        perGoal("build: PerfTalk with findings, ns a goal", "build");
        perGoal("  arrays of numbers, no ids, no findings", "buildFloor");
        System.out.printf("%n%-60s%10s%10s%n", "at 1,000,000", "is", "claimed");
        claim("full roll-up / fixed-point floor, times", ratio("perfTalk", "fixedFloor"), "<= 2");
        claim("full roll-up, bytes allocated", of("perfTalk", LARGEST).bytes(), "0");
        claim("JGraphT / full roll-up, times", ratio("jGraphT", "perfTalk"), ">= 50");
        claim("Guava Traverser / full roll-up, times", ratio("guava", "perfTalk"), ">= 50");
        claim("leaf updated / floor, times", ratio("update", "updateFloor"), "<= 3");
        claim("goal moved / floor, times", ratio("move", "moveFloor"), "<= 3");
        claim("build / floor, times", ratio("build", "buildFloor"), "<= 15");
        claim("flat form, bytes a goal beyond goals and ids", bytes, "<= 48");
    }

    private void perGoal(String what, String name) {
        row(what, IntStream.of(SIZES).mapToDouble(size -> of(name, size).score() / size).toArray());
    }

    private void each(String what, String name) {
        row(what, IntStream.of(SIZES).mapToDouble(size -> of(name, size).score()).toArray());
    }

    private static void row(String what, double... scores) {
        System.out.printf("%-44s%12.2f%12.2f%12.2f%n", what, scores[0], scores[1], scores[2]);
    }

    private static void claim(String what, double is, String claimed) {
        System.out.printf("%-60s%10.1f%10s%n", what, is, claimed);
    }

    private double ratio(String one, String other) {
        return of(one, LARGEST).score() / of(other, LARGEST).score();
    }

    private Measurement of(String name, int size) {
        return Objects.requireNonNull(measured.get(name + " " + size), name);
    }

    /** How much more is in use once there is a cascade of goals that were there before. */
    private static double bytesOfEachGoal() {
        Forest forest = new Forest(LARGEST);
        List<Goal> goals = IntStream.of(forest.shuffled()).mapToObj(forest::goal).toList();
        goals.forEach(goal -> goal.id().hashCode());
        long before = inUse();
        LiveCascade cascade = LiveCascade.of(goals).orThrow();
        long after = inUse();
        return (double) (after - before) / cascade.goals().size();
    }

    private static long inUse() {
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
