package dev.perftalk.faults;

import dev.perftalk.PerfTalk;
import dev.perftalk.faults.Finding.Kind;
import dev.perftalk.spi.storage.RecordStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds what a life has left in the store against what it has said. Everything due must have been delivered before. */
final class Audit {
    private final Life life;
    private final List<Fact> facts;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Life life, Collection<Fact> facts) {
        this.life = life;
        this.facts = facts.stream()
                .filter(fact -> fact.tenant().equals(life.tenant()))
                .toList();
    }

    /** All that is wrong. */
    static List<Finding> of(Life life, Collection<Fact> facts, RecordStore store, PerfTalk perf) {
        Audit audit = new Audit(life, facts);
        audit.talks(new Talks(perf, life));
        audit.ledger(new Ledger(store, life));
        return List.copyOf(audit.findings);
    }

    private void talks(Talks talks) {
        Set<String> recorded = talks.recorded();
        Map<String, Set<String>> told = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.TOLD)
                .collect(Collectors.groupingBy(
                        Fact::subject, Collectors.mapping(Fact::id, Collectors.toUnmodifiableSet())));
        find(Kind.LOST, without(said(Fact.Kind.RECORDED), recorded));
        find(Kind.LOST, without(said(Fact.Kind.ACKNOWLEDGED), talks.acknowledged()));
        find(Kind.UNTOLD, without(recorded, told.keySet()));
        find(Kind.HALF, without(told.keySet(), recorded));
        told.forEach((subject, ids) -> find(Kind.TWICE, ids.size() > 1 ? Set.of(subject) : Set.of()));
    }

    private void ledger(Ledger ledger) {
        Map<String, Long> entries = ledger.entries();
        Set<String> counted =
                IntStream.rangeClosed(1, ledger.pages()).mapToObj(Ledger::name).collect(Collectors.toUnmodifiableSet());
        Set<String> whole = entries.keySet().stream()
                .filter(page -> entries.get(page) == Ledger.ENTRIES_OF_A_PAGE)
                .collect(Collectors.toUnmodifiableSet());
        find(Kind.LOST, without(said(Fact.Kind.BOOKED), entries.keySet()));
        find(Kind.HALF, without(entries.keySet(), whole));
        find(Kind.HALF, without(entries.keySet(), counted));
        find(Kind.HALF, without(counted, entries.keySet()));
    }

    private Set<String> said(Fact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private void find(Kind kind, Set<String> subjects) {
        new TreeSet<>(subjects).forEach(subject -> findings.add(new Finding(kind, life, subject)));
    }
}
