package dev.perftalk.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an item says, and where it stands among others. */
class InboxItemTest {
    private static final Instant NOW = Duties.noon(Duties.DAY);

    private static Obligation due(ObligationKind kind, Instant due) {
        return Obligation.builder()
                .id(kind + "/" + due)
                .kind(kind.name())
                .employee(Duties.ANNE)
                .subject("record-7")
                .part("part-3")
                .holder(Role.MANAGER)
                .due(due)
                .build();
    }

    private static InboxItem item(Obligation obligation) {
        return InboxItem.of(obligation, NOW, Duties.WEST, "Anne 安娜");
    }

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void each_says_by_when_and_of_which_record_in_both_languages(ObligationKind kind) {
        InboxItem item = item(due(kind, Duties.noon(Duties.DAY.plusDays(2))));

        assertThat(List.of(item.why().text().en(), item.why().text().zh()))
                .allSatisfy(text -> assertThat(text)
                        .endsWith("record-7")
                        .doesNotContain("{", "}")
                        .matches("(?s).*(2026-03-11|Anne|part-3).*"));
        assertThat(item.why().text().zh()).isNotEqualTo(item.why().text().en()).containsPattern("\\p{IsHan}{4}");
        assertThat(item.why().code()).isEqualTo(kind.name());
        assertThat(item.call()).isEqualTo(kind.call());
    }

    @Test
    void its_day_is_the_last_on_which_it_is_in_time_where_the_person_is() { // E26, E31
        Instant due = Duties.DAY.plusDays(1).atStartOfDay(Duties.WEST).toInstant();

        assertThat(item(due(ObligationKind.ACT, due)).day()).isEqualTo(Duties.DAY);
        assertThat(item(due(ObligationKind.ACT, due)).overdue()).isFalse();
        assertThat(item(due(ObligationKind.ACT, NOW)).overdue())
                .as("the moment it falls due")
                .isTrue();
        assertThat(item(due(ObligationKind.ACT, NOW.plusNanos(1))).overdue()).isFalse();
    }

    @Property(tries = 200)
    void what_is_late_stands_first_and_the_order_never_depends_on_where_it_came_from(@ForAll Random random) {
        List<InboxItem> items = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(number -> item(due(
                        ObligationKind.values()[random.nextInt(ObligationKind.values().length)],
                        NOW.plusSeconds(random.nextInt(7) - 3L))))
                .toList());
        List<InboxItem> sorted = items.stream().sorted(InboxItem.ORDER).toList();
        Collections.shuffle(items, random);

        assertThat(items.stream().sorted(InboxItem.ORDER).toList()).isEqualTo(sorted);
        assertThat(sorted).isSortedAccordingTo((one, other) -> Boolean.compare(other.overdue(), one.overdue()));
        assertThat(sorted).extracting(item -> item.obligation().due()).isSorted();
    }
}
