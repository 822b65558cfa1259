package dev.perftalk.faults;

import dev.perftalk.faults.Fact.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a number of kills.
 *
 * @param kills of the writer, and of the server under it
 * @param serverKills of the server and the writer
 * @param facts all that was said
 * @param findings each once
 */
record Figures(int kills, int serverKills, List<Fact> facts, Set<Finding> findings) {
    static final String HEADER = """
            | database | kills | of them of the server too | commits acknowledged | messages delivered | delivered again | lost | half | untold | two ids |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    Figures {
        facts = List.copyOf(facts);
        findings = new LinkedHashSet<>(findings);
    }

    /** Commits whose end the writer has seen, but for those of the messages. */
    long acknowledged() {
        return facts.stream().filter(fact -> fact.kind() != Kind.TOLD).count();
    }

    /** Messages, however often they were delivered. */
    long told() {
        return new HashSet<>(tellings()).size();
    }

    /** Deliveries of what had been delivered: a death between the delivery and its record. */
    long toldAgain() {
        return tellings().size() - told();
    }

    private List<Fact> tellings() {
        return facts.stream().filter(fact -> fact.kind() == Kind.TOLD).toList();
    }

    long found(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** A row under {@link #HEADER}. */
    String row(String database) {
        return "| %s | %d | %d | %,d | %,d | %,d | %d | %d | %d | %d |"
                .formatted(
                        database,
                        kills,
                        serverKills,
                        acknowledged(),
                        told(),
                        toldAgain(),
                        found(Finding.Kind.LOST),
                        found(Finding.Kind.HALF),
                        found(Finding.Kind.UNTOLD),
                        found(Finding.Kind.TWICE));
    }
}
