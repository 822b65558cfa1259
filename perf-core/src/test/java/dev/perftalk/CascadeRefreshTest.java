package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.kernel.GoalId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that keeps a cascade alive reads what has changed, and has what it would have read anew. */
class CascadeRefreshTest {
    private static final GoalId TOP = GoalId.of("top");
    private static final GoalId OWN = GoalId.of("own");

    private final World world = new World();
    private final Goals mias = world.as("mia").goals();
    private final Goals ottos = world.as("otto").goals();
    private LiveCascade live = LiveCascade.of(List.of()).orThrow();
    private Instant last = world.clock.instant();

    private static Goal goal(String id) {
        return World.goal(id, GoalLevel.TEAM, "mia");
    }

    private void later() {
        world.clock.set(world.clock.instant().plus(Duration.ofHours(1)));
    }

    private void isCurrent() {
        last = ottos.refresh(live, last).orThrow();
        GoalCascade whole = ottos.cascade();
        assertThat(live.goals()).containsExactlyInAnyOrderElementsOf(whole.goals());
        for (Goal goal : whole.goals()) {
            assertThat(live.progress(goal.id())).isEqualTo(whole.progress(goal.id()));
            assertThat(live.lineOfSight(goal.id())).isEqualTo(whole.lineOfSight(goal.id()));
        }
    }

    @Test
    void what_was_added_changed_moved_and_deleted_is_so_in_a_cascade_that_is_kept() {
        mias.addAll(List.of(goal("top"), goal("other"), goal("own").withParent(TOP)))
                .orThrow();
        isCurrent();
        later();
        mias.measured(OWN, "m", BigDecimal.valueOf(4)).orThrow();
        isCurrent();
        later();
        mias.move(OWN, GoalId.of("other")).orThrow();
        mias.move(TOP, OWN).orThrow();
        isCurrent();
        later();
        mias.delete(OWN, OnDelete.DETACH).orThrow();
        isCurrent();

        assertThat(live.find(OWN)).isEmpty();
        assertThat(live.roots()).extracting(Goal::id).containsExactlyInAnyOrder(TOP, GoalId.of("other"));
    }

    @Test
    void what_has_not_changed_is_not_read() {
        mias.addAll(List.of(goal("top"), goal("own"))).orThrow();
        later();
        Instant then = world.clock.instant();
        mias.measured(OWN, "m", BigDecimal.ONE).orThrow();

        ottos.refresh(live, then).orThrow();

        assertThat(live.goals()).extracting(Goal::id).containsExactly(OWN);
    }

    @Test
    void a_goal_that_the_person_may_no_longer_see_goes() {
        Goals system = world.perf.tenant(World.ACME).asSystem("import").goals();
        mias.add(goal("top").withConfidential(true)).orThrow();
        mias.add(goal("own").withParent(TOP)).orThrow();
        isCurrent();

        assertThat(live.find(TOP)).isEmpty();
        assertThat(live.find(OWN)).isPresent();
        system.refresh(live, last).orThrow();
        assertThat(live.parent(OWN)).isPresent();
        isCurrent();
        assertThat(live.find(TOP)).isEmpty();
    }
}
