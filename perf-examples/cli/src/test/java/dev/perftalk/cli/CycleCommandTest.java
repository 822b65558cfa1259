package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cycle.CycleDiagram;
import dev.perftalk.cycle.CycleTable;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CycleCommandTest {
    @Test
    void the_table_and_the_gates_can_be_read_aloud_in_both_languages() {
        Run english = Run.of("cycle", "--explain");
        Run chinese = Run.in(Locale.CHINESE, "cycle", "--explain");

        assertThat(english.status()).isZero();
        assertThat(english.out().lines())
                .contains("Do, active", "Act, closed", "Before Check ends")
                .anyMatch(line -> line.matches(" +move on to Check +→ Check, active; through the gate"))
                .anyMatch(line -> line.matches(" +renegotiate goals +→ Plan, active"))
                .anyMatch(line -> line.matches(" +reopen +→ Act, active; up to 14 days after the end"))
                .anyMatch(line -> line.matches(" +must be +GOALS_EXPLAINED +Every goal says why it is one"))
                .allMatch(line -> Columns.width(line) <= 100);
        assertThat(chinese.out().lines())
                .contains("执行（进行中）", "“检查”阶段结束前")
                .anyMatch(line -> line.matches(" +重新打开 +→ 改进（进行中）；限结束后 14 天内"))
                .anyMatch(line -> line.matches(" +必须 +KEPT_TALKING +重要项目进行期间沟通没有中断过久"))
                .allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void the_diagram_stands_alone_or_after_the_explanation() {
        String diagram = CycleDiagram.of(CycleTable.standard()).mermaid(Locale.ENGLISH);
        Run alone = Run.of("cycle", "--mermaid");

        assertThat(alone.out()).isEqualTo(diagram);
        assertThat(Run.of("cycle", "--explain", "--mermaid").out())
                .startsWith(Run.of("cycle", "--explain").out())
                .endsWith(diagram);
        assertThat(Run.in(Locale.CHINESE, "cycle", "--mermaid").out()).contains("进入“检查”阶段");
    }

    @Test
    void without_what_is_wanted_it_says_what_is_missing() {
        assertThat(Run.of("cycle").err()).startsWith("Missing: --explain").contains("Usage: perf cycle");
        assertThat(Run.of("cycle").status()).isEqualTo(2);
    }
}
