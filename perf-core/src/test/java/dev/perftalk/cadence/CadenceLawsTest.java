package dev.perftalk.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.CycleRules;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The reminder and the gate mean the same by too long a silence. */
class CadenceLawsTest { // E31
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate BEGUN = LocalDate.parse("2026-01-31");
    private static final PersonId ANNE = PersonId.of("anne");
    private static final PersonId MAX = PersonId.of("max");

    @Provide
    Arbitrary<List<Project>> projects() {
        Arbitrary<LocalDate> start = Arbitraries.integers().between(-50, 300).map(BEGUN::plusDays);
        return Combinators.combine(start, Arbitraries.integers().between(0, 120), Arbitraries.of(true, false))
                .as((from, days, important) ->
                        new Project("p", "P", important, Period.of("p", from, from.plusDays(days))))
                .list()
                .ofMaxSize(4);
    }

    private static Cycle cycle(List<Project> projects) {
        return Cycle.open(ANNE, MAX, Period.quarter(2026, 1), at(BEGUN))
                .withProjects(projects)
                .withPhase(Phase.DO);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Optional<LocalDate> due(Cycle cycle, List<Touchpoint> talks) {
        return Cadence.talkDue(cycle, talks, ZONE, CadencePolicy.standard())
                .map(obligation -> LocalDate.ofInstant(obligation.due(), ZONE));
    }

    private static boolean keptTalking(Cycle cycle, List<Touchpoint> talks, LocalDate today) {
        CycleEvidence evidence =
                CycleEvidence.builder().touchpoints(talks).zone(ZONE).build();
        return CycleRules.gate(cycle, evidence, CyclePolicy.standard(), at(today)).blocking().stream()
                .map(Why::code)
                .noneMatch("KEPT_TALKING"::equals);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void who_talks_whenever_it_is_due_meets_the_gate(
            @ForAll("projects") List<Project> projects, @ForAll @IntRange(max = 400) int days) {
        Cycle cycle = cycle(projects);
        LocalDate today = BEGUN.plusDays(days);
        List<Touchpoint> talks = new ArrayList<>();
        Optional<LocalDate> due = due(cycle, talks);
        while (due.filter(day -> !day.isAfter(today)).isPresent()) {
            talks.add(new Touchpoint(ANNE, MAX, at(due.orElseThrow()), "c"));
            due = due(cycle, talks);
        }

        assertThat(keptTalking(cycle, talks, today)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void who_never_talks_is_stopped_from_the_day_after_it_was_due(
            @ForAll("projects") List<Project> projects, @ForAll @IntRange(max = 400) int days) {
        Cycle cycle = cycle(projects);
        LocalDate today = BEGUN.plusDays(days);
        boolean tooLate =
                due(cycle, List.of()).filter(day -> day.isBefore(today)).isPresent();

        assertThat(keptTalking(cycle, List.of(), today)).isEqualTo(!tooLate);
    }
}
