package dev.perftalk.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.LookBack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever is asked what is late says the same (E31). */
class ObligationsLawsTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Africa/Cairo"));

    @Property(tries = 500)
    void the_plan_the_look_back_and_the_inbox_agree_on_what_is_overdue(@ForAll Random random) {
        Function<PersonId, ZoneId> zones = pick(random)::get;
        Instant now = Duties.noon(Duties.DAY).plusSeconds(random.nextInt(120 * 24 * 3600));
        ImprovementPlan plan = Duties.with(any(random, "a"), any(random, "b"), any(random, "c"));
        Function<PersonId, LocalDate> today = person -> LocalDate.ofInstant(now, zones.apply(person));

        List<String> late = plan.actions().stream()
                .filter(action -> action.isOverdue(today.apply(action.owner().orElseThrow())))
                .map(Action::id)
                .toList();

        assertThat(LookBack.on(plan, today).overdue()).extracting(Action::id).isEqualTo(late);
        assertThat(Obligations.under(CadencePolicy.standard(), zones).of(plan, Optional.empty(), List.of()))
                .filteredOn(one -> one.kind().equals("ACT") && one.isOverdue(now))
                .extracting(one -> one.part().orElseThrow())
                .isEqualTo(late);
    }

    private static Map<PersonId, ZoneId> pick(Random random) {
        return Map.of(Duties.ANNE, any(random, ZONES), Duties.MAX, any(random, ZONES));
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Action any(Random random, String id) {
        Action action = Duties.action(id, any(random, List.of(Duties.ANNE, Duties.MAX)))
                .withDue(Duties.DAY.plusDays(random.nextInt(120)));
        return switch (random.nextInt(4)) {
            case 0 -> action.withDoneOn(Duties.DAY);
            case 1 -> action.withDroppedOn(Duties.DAY);
            default -> action;
        };
    }
}
