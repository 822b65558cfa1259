package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A live cascade, whatever happens to it, is what the same goals make when they are put together at once. */
class LiveCascadeLawsTest {
    private static final int MOST = 14;

    @Provide
    Arbitrary<List<Goal>> heaps() {
        return Heaps.upTo(MOST);
    }

    /** Goals to put one after the other, the same id maybe more than once. */
    @Provide
    Arbitrary<List<Goal>> changes() {
        return Heaps.goal(Arbitraries.integers().between(0, MOST), MOST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static LiveCascade empty() {
        return LiveCascade.of(List.of(), Heaps.POLICY.rollUps()).orThrow();
    }

    /** The goals, without those that would close a loop. */
    private static LiveCascade live(List<Goal> goals) {
        LiveCascade live = empty();
        goals.forEach(goal -> live.put(goal).why());
        return live;
    }

    private static void isCurrent(Cascade live) {
        GoalCascade whole = GoalCascade.of(live.goals(), Heaps.POLICY);
        looksLike(live, whole);
        for (Goal goal : whole.goals()) {
            assertThat(live.lineOfSight(goal.id())).isEqualTo(whole.lineOfSight(goal.id()));
            assertThat(live.children(goal.id())).isEqualTo(whole.children(goal.id()));
        }
        assertThat(live.roots()).isEqualTo(whole.roots());
        assertThat(live.maxDepth()).isEqualTo(whole.maxDepth());
    }

    private static void looksLike(Cascade one, Cascade other) {
        assertThat(one.goals()).isEqualTo(other.goals());
        for (Goal goal : other.goals()) {
            assertThat(one.progress(goal.id())).as(goal.id().value()).isEqualTo(other.progress(goal.id()));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void kept_current_is_the_same_as_made_anew(@ForAll("changes") List<Goal> changes, @ForAll Random random) {
        LiveCascade live = empty();
        for (Goal change : changes) {
            assertThat(live.put(change).why()).extracting(Why::code).allMatch("LOOP"::equals);
            if (random.nextInt(4) == 0) {
                live.remove(id("g" + random.nextInt(MOST)));
            }
            isCurrent(live);
        }
        live.recompute();
        isCurrent(live);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_order_of_coming_leads_to_the_same_progress(@ForAll("heaps") List<Goal> goals, @ForAll Random random) {
        LiveCascade live = live(goals);
        List<Goal> shuffled = new ArrayList<>(live.goals());
        Collections.shuffle(shuffled, random);
        LiveCascade other = live(shuffled);

        for (Goal goal : goals) {
            assertThat(other.progress(goal.id())).isEqualTo(live.progress(goal.id()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void moving_there_and_back_changes_nothing(@ForAll("heaps") List<Goal> goals, @ForAll Random random) {
        LiveCascade live = live(goals);
        List<Goal> before = live.goals();
        Assume.that(!before.isEmpty());
        Goal moved = before.get(random.nextInt(before.size()));
        Optional<GoalId> target =
                Optional.of(before.get(random.nextInt(before.size())).id());

        if (live.move(moved.id(), target).isAccepted()) {
            isCurrent(live);
            live.put(moved).orThrow();
        }

        assertThat(live.goals()).isEqualTo(before);
        isCurrent(live);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_bulk_of_changes_is_taken_whole_or_refused_with_all_that_would_be_above_themselves(
            @ForAll("heaps") List<Goal> goals, @ForAll("changes") List<Goal> changes) { // E13
        LiveCascade live = live(goals);
        GoalCascade before = GoalCascade.of(live.goals(), Heaps.POLICY);
        Map<GoalId, Goal> merged = new LinkedHashMap<>();
        live.goals().forEach(goal -> merged.put(goal.id(), goal));
        changes.forEach(goal -> merged.put(goal.id(), goal));
        GoalCascade after = GoalCascade.of(merged.values(), Heaps.POLICY);
        List<String> loops = after.findings().stream()
                .filter(finding -> finding.kind().equals("LOOP"))
                .map(finding -> finding.why().text().en())
                .toList();

        Outcome<List<Goal>> outcome = live.putAll(changes);

        assertThat(outcome.why()).extracting(why -> why.text().en()).containsExactlyInAnyOrderElementsOf(loops);
        looksLike(live, loops.isEmpty() ? after : before);
    }
}
