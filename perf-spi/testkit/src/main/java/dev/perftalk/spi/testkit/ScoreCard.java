package dev.perftalk.spi.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of a store in the kit, to be read at a glance. */
final class ScoreCard {
    /** What became of one test. */
    enum Result {
        PASSED,
        FAILED,
        /** The provider's own class has switched it off. */
        LEFT_OUT
    }

    private final String store;
    private final Map<String, Result> results = new TreeMap<>();
    private final Set<Capability> missing = EnumSet.noneOf(Capability.class);

    ScoreCard(String store) {
        this.store = store;
    }

    void look(Tested tested) {
        Arrays.stream(Capability.values())
                .filter(capability -> !capability.isOfferedBy(tested))
                .forEach(missing::add);
    }

    /** True also where no test has met the store yet: one who runs a single test wants to see it fail. */
    boolean mayOffer(Collection<Capability> capabilities) {
        return capabilities.stream().noneMatch(missing::contains);
    }

    void note(String test, Result result) {
        results.put(test, result);
    }

    @Override
    public String toString() {
        long passed = results.values().stream().filter(Result.PASSED::equals).count();
        String notOffered = missing.stream().map(Capability::toString).collect(Collectors.joining(", "));
        return store + ": " + passed + "/" + results.size()
                + line("failed", names(Result.FAILED))
                + line("left out by the provider", names(Result.LEFT_OUT))
                + line("not offered, so not tested", notOffered);
    }

    private String names(Result wanted) {
        return results.entrySet().stream()
                .filter(result -> result.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static String line(String what, String names) {
        return names.isEmpty() ? "" : System.lineSeparator() + "  " + what + ": " + names;
    }
}
