package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.kernel.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleTableTest {
    private static final CycleTable STANDARD = CycleTable.standard();

    @Test
    void the_standard_leads_round_with_ways_back_and_out() {
        assertThat(STANDARD.transitions().stream()
                        .filter(row -> row.to() != row.from()
                                || row.in().isOver()
                                || row.becomes().isOver())
                        .filter(row -> row.on() != Kind.CANCEL)
                        .map(row -> "%s %s %s -> %s %s%s%s"
                                .formatted(
                                        row.on(),
                                        row.from(),
                                        row.in(),
                                        row.to(),
                                        row.becomes(),
                                        row.gated() ? " gated" : "",
                                        row.late() ? " late" : "")))
                .containsExactly(
                        "ADVANCE PLAN ACTIVE -> DO ACTIVE gated",
                        "ADVANCE DO ACTIVE -> CHECK ACTIVE gated",
                        "RENEGOTIATE DO ACTIVE -> PLAN ACTIVE",
                        "ADVANCE CHECK ACTIVE -> ACT ACTIVE gated",
                        "MIDTERM CHECK ACTIVE -> DO ACTIVE gated",
                        "CLOSE ACT ACTIVE -> ACT CLOSED gated",
                        "UPDATE ACT CLOSED -> ACT CLOSED late",
                        "REOPEN ACT CLOSED -> ACT ACTIVE late");
    }

    @Test
    void a_host_can_take_rows_out_and_put_others_in() {
        CycleTable shorter = STANDARD.with(Transition.of(Kind.ADVANCE, Phase.DO, CycleStatus.ACTIVE, Phase.ACT))
                .without(Kind.RENEGOTIATE, Phase.DO, CycleStatus.ACTIVE);
        CyclePolicy policy = CyclePolicy.standard().withTable(shorter);

        assertThat(decide(Phase.DO, new CycleCommand.Advance(Phase.ACT), policy)
                        .orThrow()
                        .cycle()
                        .phase())
                .isEqualTo(Phase.ACT);
        Outcome<Turn> refused = decide(Phase.DO, new CycleCommand.Advance(Phase.CHECK), policy);
        assertThat(codes(refused.why())).containsExactly("NOT_ALLOWED_NOW");
        assertThat(refused.why().get(0).text().en()).contains("allowed now: move on to Act, suspend, hand over");
        assertThat(shorter.find(Kind.RENEGOTIATE, Phase.DO, CycleStatus.ACTIVE)).isEmpty();
        assertThat(shorter).isNotEqualTo(STANDARD);
        assertThat(CycleTable.none().transitions()).isEmpty();
    }

    private static Outcome<Turn> decide(Phase phase, CycleCommand command, CyclePolicy policy) {
        return CycleRules.decide(cycle(phase, "03-01"), command, evidence(), policy, noon("03-31"));
    }

    /** Whatever is asked wherever a cycle is: what is not in the table is refused by name, and never silently. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_not_in_the_table_is_refused_by_name(Kind kind) {
        CycleCommand command = Cycles.some(kind);
        for (Phase phase : Phase.values()) {
            for (CycleStatus status : CycleStatus.values()) {
                Cycle cycle = cycle(phase, "03-01").withStatus(status);
                boolean isThere = CyclePolicy.standard()
                        .transition(cycle, command, noon("03-31"))
                        .isPresent();
                Outcome<Turn> outcome =
                        CycleRules.decide(cycle, command, evidence(), CyclePolicy.standard(), noon("03-31"));

                assertThat(codes(outcome.why()).contains("NOT_ALLOWED_NOW")).isEqualTo(!isThere);
                if (!isThere) {
                    assertThat(outcome.why().get(0).text().en())
                            .contains(phase.label().en(), status.label().en(), "asked for: ", "allowed now: ")
                            .endsWith(cycle.id().value());
                }
            }
        }
    }

    @Test
    void a_row_that_makes_no_sense_can_not_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transition.of(Kind.RESUME, Phase.DO, CycleStatus.ACTIVE, Phase.DO))
                .withMessageContainingAll("RESUME", "ACTIVE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transition.of(Kind.SUSPEND, Phase.DO, CycleStatus.ACTIVE, Phase.ACT))
                .withMessageContainingAll("SUSPEND", "ACT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transition.of(Kind.RENEGOTIATE, Phase.PLAN, CycleStatus.ACTIVE, Phase.PLAN))
                .withMessageContaining("back to PLAN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transition.of(Kind.RENEGOTIATE, Phase.DO, CycleStatus.ACTIVE, Phase.CHECK))
                .withMessageContainingAll("DO", "CHECK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CyclePolicy.standard().withGrace(Duration.ofDays(-1)))
                .withMessageContaining("PT-24H");
    }

    @Test
    void commands_and_reasons_have_words_in_both_languages() {
        assertThat(Stream.of(
                                Stream.of(Kind.values()).map(Kind::label),
                                CancelReason.STANDARD.stream().map(CancelReason::label),
                                STANDARD.transitions().stream().map(Transition::label))
                        .flatMap(labels -> labels))
                .allSatisfy(label -> assertThat(label.zh()).isNotBlank().isNotEqualTo(label.en()));
        assertThat(CancelReason.of("MERGER").label().zh()).isEqualTo("MERGER");
        assertThatIllegalArgumentException().isThrownBy(() -> CancelReason.of(""));
    }

    @Test
    void the_diagram_has_every_row_and_no_state_without_one() {
        String diagram = CycleDiagram.of(STANDARD).mermaid(Locale.ENGLISH);

        assertThat(diagram)
                .startsWith("stateDiagram-v2\n")
                .contains(
                        "[*] --> PLAN\n",
                        "PLAN --> DO : move on to Do 🔒\n",
                        "DO --> PLAN : renegotiate goals\n",
                        "CHECK --> DO : go back to work after a mid-term review 🔒\n",
                        "ACT --> ACT_CLOSED : close the cycle and open the next 🔒\n",
                        "ACT_CLOSED --> ACT : reopen ⏳\n",
                        "state \"Act, closed\\ncorrect goals and projects ⏳\" as ACT_CLOSED\n")
                .doesNotContain("PLAN_CLOSED", "ACT_CLOSED --> ACT_CLOSED");
        assertThat(diagram.lines().filter(line -> line.contains("-->")))
                .hasSize(1
                        + (int) STANDARD.transitions().stream()
                                .filter(row -> row.from() != row.to() || row.in() != row.becomes())
                                .count());
        assertThat(CycleDiagram.of(STANDARD).mermaid(Locale.CHINESE)).contains("PLAN --> DO : 进入“执行”阶段 🔒");
    }

    @Test
    void the_page_about_cycles_shows_the_diagram() throws IOException {
        assertThat(Files.readString(Path.of("docs", "cycle.md")))
                .as(
                        "put this into docs/cycle.md:\n%s",
                        CycleDiagram.of(STANDARD).mermaid(Locale.ENGLISH))
                .contains("```mermaid\n" + CycleDiagram.of(STANDARD).mermaid(Locale.ENGLISH) + "```\n");
    }

    @Test
    void where_a_cycle_is_tells_what_can_be_done_there() {
        assertThat(STANDARD.transitions(Phase.CHECK, CycleStatus.SUSPENDED))
                .extracting(Transition::on)
                .isEqualTo(List.of(Kind.RESUME, Kind.HAND_OVER, Kind.CANCEL));
    }
}
