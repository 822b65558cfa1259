package dev.perftalk.tour.page;

import static dev.perftalk.tour.page.Samples.COMPANY;
import static dev.perftalk.tour.page.Samples.TEAM;
import static dev.perftalk.tour.page.Samples.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CascadePictureTest {
    @Test
    void a_few_goals_are_a_tree_of_cards_threaded_to_their_parents() {
        Parsed page = draw(Samples.fourGoals());

        assertThat(page.all("//g[@class='card']")).hasSize(4);
        assertThat(page.all("//path[@class='thread']")).hasSize(3);
        assertThat(page.all("//svg/desc")).containsExactly("4 goals in 1 tree, 1 without data.");
    }

    @Test
    void many_goals_are_rows_no_wider_than_a_few() {
        Parsed page = draw(Samples.manyGoals(140));

        assertThat(page.all("//g[@class='row']")).hasSize(140);
        assertThat(page.all("//path[@class='thread']")).hasSize(137);
        assertThat(page.all("//svg/@width")).containsExactly("740");
        assertThat(page.all("//svg/desc")).containsExactly("140 goals in 3 trees, 35 without data.");
    }

    @Test
    void the_order_in_which_goals_come_does_not_matter_to_a_chain() {
        List<CascadeNode> reversed = new ArrayList<>(Samples.fourGoals());
        Collections.reverse(reversed);

        assertThat(draw(reversed).all("//svg"))
                .isEqualTo(draw(Samples.fourGoals()).all("//svg"));
    }

    @Test
    void no_data_looks_and_reads_unlike_zero() {
        Parsed nothing = draw(List.of(node("a", "", COMPANY, "A", "Ann", "")));
        Parsed zero = draw(List.of(node("a", "", COMPANY, "A", "Ann", "0")));

        assertThat(nothing.all("//svg//g[@class='bar no-data']")).hasSize(1);
        assertThat(nothing.all("//text[@class='percent muted']")).containsExactly("no data");
        assertThat(zero.all("//svg//g[@class='bar']")).hasSize(1);
        assertThat(zero.all("//text[@class='percent']")).containsExactly("0%");
        assertThat(zero.all("//rect[contains(@class, 'filled')]")).isEmpty();
    }

    @Test
    void what_is_not_whole_never_reads_as_whole() {
        assertThat(draw(List.of(node("a", "", COMPANY, "A", "", "0.9999"))).all("//text[@class='percent']"))
                .containsExactly("99.9%");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 140})
    void a_long_title_is_clipped_but_whole_where_the_pointer_rests(int others) {
        String title = "让每一个客户都愿意续约 and stay with us ".repeat(20).strip();
        List<CascadeNode> goals = new ArrayList<>(Samples.manyGoals(others));
        goals.add(node("long", "", COMPANY, title, "Ann", "0.5"));
        Parsed page = draw(goals);

        assertThat(page.all("//g/title")).contains("Company: " + title + " (Ann; progress: 50%)");
        assertThat(page.all("//svg//text"))
                .allMatch(shown -> shown.length() < 120)
                .anyMatch(shown -> shown.endsWith("…"));
    }

    @Test
    void a_goal_whose_parent_is_unknown_is_a_root() {
        assertThat(draw(List.of(node("a", "gone", TEAM, "A", "Ann", ""))).all("//svg/desc"))
                .containsExactly("1 goal in 1 tree, 1 without data.");
    }

    @Test
    void goals_in_a_loop_and_below_it_are_counted_but_not_drawn() {
        Parsed page = draw(List.of(
                node("root", "", COMPANY, "Root", "Ann", "1"),
                node("a", "b", TEAM, "A", "Ann", ""),
                node("b", "a", TEAM, "B", "Ann", ""),
                node("below", "a", TEAM, "Below", "Ann", "")));

        assertThat(page.all("//g[@class='card']")).hasSize(1);
        assertThat(page.all("//svg/desc"))
                .containsExactly("1 goal in 1 tree, 0 without data."
                        + " 3 goals stand in a loop or below one and are not drawn.");
    }

    @Test
    void where_all_goals_are_in_a_loop_the_note_says_so() {
        assertThat(draw(List.of(node("a", "a", TEAM, "A", "Ann", ""))).all("//figure/p"))
                .containsExactly("1 goal stands in a loop or below one and is not drawn.");
    }

    @Test
    void of_a_repeated_id_the_first_goal_is_drawn() {
        Parsed page = draw(List.of(node("a", "", TEAM, "First", "Ann", ""), node("a", "", TEAM, "Second", "Ann", "")));

        assertThat(page.all("//text[@class='title']")).containsExactly("First");
    }

    @Test
    void a_goal_without_an_owner_says_so() {
        assertThat(draw(List.of(node("a", "", TEAM, "A", "", ""))).all("//text[@class='owner nobody']"))
                .containsExactly("no owner");
    }

    @Test
    void a_chain_of_any_depth_is_drawn() {
        List<CascadeNode> chain = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            chain.add(node("g" + i, "g" + (i - 1), TEAM, "Goal " + i, "Ann", ""));
        }

        assertThat(draw(chain).all("//g[@class='row']")).hasSize(5000);
    }

    @Test
    void without_goals_a_note_stands_in_place_of_the_picture() {
        Parsed page = draw(List.of());

        assertThat(page.all("//svg")).isEmpty();
        assertThat(page.all("//figure/p")).containsExactly("There are no goals yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01"})
    void progress_outside_of_its_range_is_refused(String progress) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node("a", "", TEAM, "A", "", progress))
                .withMessageContaining("progress")
                .withMessageContaining(progress);
    }

    private static Parsed draw(List<CascadeNode> goals) {
        return Parsed.english(CascadePicture.of(goals));
    }
}
