package dev.perftalk.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.practice.Practice;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessMatrixTest {
    private static final AccessRequest REQUEST = AccessRequest.builder()
            .tenant(TenantId.of("t"))
            .actor(PersonId.of("p"))
            .standing(Standing.of(Set.of()))
            .kind(RecordKind.GOAL)
            .id("id")
            .action(Action.READ)
            .build();

    private static Grant decide(Set<Relation> relations, RecordKind kind, Action action, boolean confidential) {
        return AccessPolicy.standard().decide(request(relations, kind, action).withConfidential(confidential));
    }

    private static AccessRequest request(Set<Relation> relations, RecordKind kind, Action action) {
        return REQUEST.withStanding(Standing.of(relations)).withKind(kind).withAction(action);
    }

    /**
     * Columns are READ, WRITE, HAND_OVER and ERASE of each kind, in the order of the kinds. A: always, o: unless
     * confidential, f: once released, R: with a reason, r: the same unless confidential, s: in person, p: in person where
     * confidential, t: to themself, a dash: never.
     */
    @ParameterizedTest
    @CsvSource({
        "AUTHOR,       ---- ---- ---- ---- ---- ---- ss-- ---- ---- ----",
        "PARTICIPANT,  AA-- AA-- pp-- AA-- AA-- AA-- ---- A--- ---- ----",
        "HOLDER,       ---- --A- ---- ---- --A- ---- ---- ---- ---- ----",
        "MANAGER,      AA-- A-t- f--- ---- A-t- AA-- ---- A--- ---- ----",
        "MANAGER_LINE, AA-- A--- f--- ---- A--- AA-- ---- A--- ---- ----",
        "MANAGER_THEN, ---- A--- o--- ---- A--- ---- ---- ---- ---- ----",
        "HR,           RR-- R-R- r--- ---- R-R- AA-- ---- A--- A--- ---R",
        "COLLEAGUE,    o--- ---- ---- ---- ---- A--- ---- ---- ---- ----",
        "SYSTEM,       AA-- ---- ---- ---- ---- AA-- ---- ---- ---- ---A"
    })
    @Practice(section = "3.3 Tools", rule = "tools.closed-plans")
    void the_standard_policy_is_this_matrix_cell_by_cell(Relation relation, String row) {
        String[] kinds = row.split(" ");
        assertThat(kinds).hasSameSizeAs(RecordKind.values());
        for (RecordKind kind : RecordKind.values()) {
            for (Action action : Action.values()) {
                char expected = kinds[kind.ordinal()].charAt(action.ordinal());
                assertThat(seen(relation, kind, action))
                        .as("%s %s %s", relation, action, kind)
                        .isEqualTo(expected);
            }
        }
    }

    /** The sign of a cell, from what it grants and not from what it says. */
    private static char seen(Relation relation, RecordKind kind, Action action) {
        AccessRequest plain = request(Set.of(relation), kind, action);
        AccessPolicy policy = AccessPolicy.standard();
        AccessRequest forOther = plain.withOnBehalfOf(PersonId.of("other"));
        Grant confidential = policy.decide(plain.withConfidential(true));
        return switch (policy.decide(plain)) {
            case WITH_REASON -> confidential == Grant.DENIED ? 'r' : 'R';
            case ALLOWED ->
                policy.decide(forOther) != Grant.ALLOWED
                        ? 's'
                        : confidential != Grant.ALLOWED
                                ? 'o'
                                : policy.decide(forOther.withConfidential(true)) != Grant.ALLOWED ? 'p' : 'A';
            case DENIED ->
                policy.decide(plain.withReleased(true)) == Grant.ALLOWED
                        ? 'f'
                        : policy.decide(plain.withTo(plain.actor())) == Grant.ALLOWED ? 't' : '-';
        };
    }

    @Property
    void a_stranger_is_denied_everything(
            @ForAll RecordKind kind, @ForAll Action action, @ForAll boolean confidential) { // E47
        assertThat(decide(Set.of(), kind, action, confidential)).isEqualTo(Grant.DENIED);
        assertThat(AccessMatrix.none().decide(request(EnumSet.allOf(Relation.class), kind, action)))
                .isEqualTo(Grant.DENIED);
    }

    @Property
    void one_relation_more_never_takes_a_grant_away(
            @ForAll Set<Relation> relations, @ForAll Relation more, @ForAll RecordKind kind, @ForAll Action action) {
        Set<Relation> all = relations.isEmpty() ? EnumSet.noneOf(Relation.class) : EnumSet.copyOf(relations);
        all.add(more);
        assertThat(decide(all, kind, action, false)).isGreaterThanOrEqualTo(decide(relations, kind, action, false));
    }

    @Property
    void what_is_confidential_never_gets_wider_by_it(
            @ForAll Set<Relation> relations, @ForAll RecordKind kind, @ForAll Action action) {
        assertThat(decide(relations, kind, action, true)).isLessThanOrEqualTo(decide(relations, kind, action, false));
    }

    @Test
    void nobody_but_who_took_part_sees_what_is_confidential() { // E46
        Set<Relation> others = EnumSet.complementOf(EnumSet.of(Relation.PARTICIPANT));
        AccessRequest talk = request(others, RecordKind.CONVERSATION, Action.READ)
                .withConfidential(true)
                .withReleased(true);
        assertThat(AccessPolicy.standard().decide(talk)).isEqualTo(Grant.DENIED);
        assertThat(decide(EnumSet.of(Relation.COLLEAGUE), RecordKind.GOAL, Action.READ, true))
                .isEqualTo(Grant.DENIED);
    }

    @Test
    void a_host_changes_one_cell_and_leaves_the_others() {
        AccessMatrix strict = AccessMatrix.standard()
                .set(RecordKind.GOAL, Action.READ, Condition.WITH_REASON, Relation.COLLEAGUE)
                .set(RecordKind.CYCLE, Action.READ, Condition.NEVER, Relation.MANAGER_LINE);
        assertThat(strict.decide(request(Set.of(Relation.COLLEAGUE), RecordKind.GOAL, Action.READ)))
                .isEqualTo(Grant.WITH_REASON);
        assertThat(strict.decide(request(Set.of(Relation.MANAGER_LINE), RecordKind.CYCLE, Action.READ)))
                .isEqualTo(Grant.DENIED);
        assertThat(strict.decide(request(Set.of(Relation.MANAGER), RecordKind.CYCLE, Action.READ)))
                .isEqualTo(Grant.ALLOWED);
        assertThat(AccessMatrix.standard().condition(RecordKind.GOAL, Action.READ, Relation.COLLEAGUE))
                .isEqualTo(Condition.UNLESS_CONFIDENTIAL);
    }

    @Test
    void the_directory_is_asked_no_further_than_needed() {
        AccessRequest own = REQUEST.withStanding(relation -> {
            assertThat(relation).isEqualTo(Relation.PARTICIPANT);
            return true;
        });
        assertThat(AccessPolicy.standard().decide(own.withKind(RecordKind.CONVERSATION)))
                .isEqualTo(Grant.ALLOWED);
    }

    @Test
    void everything_in_it_has_a_name_in_both_languages() {
        for (Relation relation : Relation.values()) {
            assertThat(relation.label().in(Locale.CHINESE)).isNotBlank();
        }
        for (RecordKind kind : RecordKind.values()) {
            assertThat(kind.label().in(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(Condition.IF_RELEASED.label().in(Locale.ENGLISH)).contains("released");
        assertThat(Action.HAND_OVER.label().in(Locale.CHINESE)).contains("移交");
    }
}
