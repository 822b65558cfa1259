package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static dev.perftalk.goal.Goals.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveCascadeTest {
    private static LiveCascade of(Goal... goals) {
        return LiveCascade.of(List.of(goals)).orThrow();
    }

    @Test
    void a_change_below_is_seen_by_all_above() { // E15
        LiveCascade live = of(goal("top"), below("top", goal("mid")), below("mid", at("10", goal("leaf"))));

        live.put(below("mid", at("60", goal("leaf")))).orThrow();
        assertThat(live.progress(id("top"))).contains(percent("60"));
        live.put(below("mid", goal("leaf"))).orThrow();
        assertThat(live.progress(id("top"))).isEmpty();
    }

    @Test
    void a_change_of_a_parent_leaves_what_children_have_on_purpose() { // E15
        LiveCascade live = of(goal("top"), below("top", at("10", goal("a"))));

        live.put(at("90", goal("top"))).orThrow();
        assertThat(live.progress(id("a"))).contains(percent("10"));
        live.put(goal("top")).orThrow();
        assertThat(live.progress(id("top"))).contains(percent("10"));
    }

    @Test
    void a_branch_moves_with_all_below_it() {
        LiveCascade live =
                of(goal("a"), goal("b"), below("a", goal("branch")), below("branch", at("50", goal("leaf"))));

        live.move(id("branch"), id("b")).orThrow();
        assertThat(live.progress(id("a"))).isEmpty();
        assertThat(live.progress(id("b"))).contains(percent("50"));
        assertThat(live.lineOfSight(id("leaf")))
                .extracting(Goal::id)
                .containsExactly(id("leaf"), id("branch"), id("b"));
        live.detach(id("branch")).orThrow();
        assertThat(live.roots()).extracting(Goal::id).containsExactly(id("a"), id("b"), id("branch"));
    }

    @Test
    void nothing_moves_below_itself_nor_to_where_nothing_is() { // E13
        LiveCascade live = of(goal("a"), below("a", goal("b")), below("b", goal("c")));

        assertThat(live.move(id("a"), id("c")).why()).extracting(Why::code).containsExactly("LOOP", "LOOP", "LOOP");
        assertThat(live.move(id("x"), id("y")).why())
                .extracting(why -> why.text().en())
                .hasSize(2);
        assertThat(live.detach(id("x")).isAccepted()).isFalse();
        assertThat(live.lineOfSight(id("c"))).hasSize(3);
    }

    @Test
    void goals_that_swap_places_in_one_go_pass_each_other() { // E13
        LiveCascade live = of(goal("a"), below("a", goal("b")), below("b", goal("c")));

        live.putAll(List.of(goal("c"), below("c", goal("b")), below("b", goal("a"))))
                .orThrow();

        assertThat(live.lineOfSight(id("a"))).extracting(Goal::id).containsExactly(id("a"), id("b"), id("c"));
    }

    @Test
    void what_hung_below_a_goal_that_is_gone_stays_and_finds_it_again() { // E16, E17
        LiveCascade live = of(goal("top"), below("top", goal("mid")), below("mid", at("50", goal("leaf"))));

        assertThat(live.remove(id("mid"))).isPresent();
        assertThat(live.remove(id("mid"))).isEmpty();
        assertThat(live.move(id("mid"), id("top")).why()).extracting(Why::code).containsExactly("UNKNOWN_GOAL");
        assertThat(live.roots()).extracting(Goal::id).containsExactly(id("top"), id("leaf"));
        live.put(below("top", goal("mid"))).orThrow();
        assertThat(live.progress(id("top"))).contains(percent("50"));
    }

    @Test
    void it_does_not_begin_with_loops_or_an_id_twice_and_names_them_all() { // E13
        assertThat(LiveCascade.of(List.of(
                                below("b", goal("a")),
                                below("a", goal("b")),
                                below("c", goal("c")),
                                goal("d"),
                                goal("d")))
                        .why())
                .extracting(Why::code)
                .containsExactly("DUPLICATE_ID", "LOOP", "LOOP", "LOOP");
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_kept_current_without_overflowing() {
        List<Goal> chain = new ArrayList<>(List.of(goal("0")));
        for (int link = 1; link < 100_000; link++) {
            chain.add(below(String.valueOf(link - 1), goal(String.valueOf(link))));
        }
        LiveCascade live = LiveCascade.of(chain).orThrow();

        live.put(at("40", chain.get(99_999))).orThrow();
        assertThat(live.progress(id("0"))).contains(percent("40"));
        live.move(id("50000"), id("0")).orThrow();
        assertThat(live.lineOfSight(id("99999"))).hasSize(50_001);
        assertThat(live.below(id("0"))).hasSize(99_999);
        live.recompute();
        assertThat(live.progress(id("0"))).isEqualTo(Optional.of(percent("40")));
    }
}
