package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeDiagramTest {
    private static final GoalCascade CASCADE = GoalCascade.of(List.of(
            goal("top").withTitle("增长"),
            at("50", below("top", goal("a"))),
            below("top", goal("b")).withContributesTo(id("a"), id("nowhere"))));

    @Test
    void mermaid_shows_goals_arrows_and_contributions() {
        assertThat(CascadeDiagram.of(CASCADE).mermaid()).isEqualTo("""
                flowchart TD
                  g0["增长<br>50%"]
                  g1["title of a<br>50%"]
                  g2["title of b<br>–"]
                  g0 --> g1
                  g0 --> g2
                  g2 -.-> g1
                """);
    }

    @Test
    void dot_shows_the_same() {
        assertThat(CascadeDiagram.of(CASCADE).dot()).isEqualTo("""
                digraph {
                  node [shape=box]
                  g0 [label="增长\\n50%"]
                  g1 [label="title of a\\n50%"]
                  g2 [label="title of b\\n–"]
                  g0 -> g1
                  g0 -> g2
                  g2 -> g1 [style=dashed]
                }
                """);
    }

    @Test
    void a_hostile_title_stays_a_title() {
        String hostile = "x\"] --> y; <script>`a` #quot; \\\" \\n } \n\u202E\u0000" + "长".repeat(80);
        GoalCascade cascade = GoalCascade.of(List.of(goal("g").withTitle(hostile)));

        assertThat(CascadeDiagram.of(cascade).mermaid().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("  g0[\"x#34;#93; #45;#45;#62; y#59; #60;script#62;#96;a#96; #35;quot#59;")
                .endsWith("…<br>–\"]")
                .doesNotContain("\u202E", "\u0000", "`", "<script");
        assertThat(CascadeDiagram.of(cascade).dot().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("  g0 [label=\"x\\\"] --> y; <script>`a` #quot; \\\\\\\" \\\\n }"));
    }

    @Test
    void a_branch_can_be_shown_alone() {
        assertThat(CascadeDiagram.of(CASCADE, id("b")).mermaid())
                .isEqualTo("flowchart TD\n  g0[\"title of b<br>–\"]\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CascadeDiagram.of(CASCADE, id("z")))
                .withMessageContaining("z");
    }
}
