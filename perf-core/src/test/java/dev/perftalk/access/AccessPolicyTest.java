package dev.perftalk.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.practice.Practice;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessPolicyTest {
    private static Grant decide(Set<Relation> relations, RecordKind kind, Action action, boolean confidential) {
        return AccessPolicy.standard()
                .decide(AccessRequest.builder()
                        .tenant(TenantId.of("t"))
                        .actor(PersonId.of("p"))
                        .relations(relations)
                        .kind(kind)
                        .id("id")
                        .action(action)
                        .confidential(confidential)
                        .build());
    }

    /**
     * A: allowed, r: with a reason, a dash: denied; columns are READ, WRITE and ERASE of goal, cycle, talk, feedback, plan,
     * template and person.
     */
    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT,  AA- AA- AA- AA- AA- AA- ---",
        "MANAGER_LINE, AA- A-- A-- --- A-- AA- ---",
        "HR,           AA- A-- r-- --- A-- AA- --r",
        "TENANT,       A-- --- --- --- --- A-- ---",
        "SYSTEM,       AA- --- --- --- --- AA- --A"
    })
    @Practice(section = "3.3 Tools", rule = "tools.closed-plans")
    void the_standard_policy_is_this_matrix_cell_by_cell(Relation relation, String row) {
        String[] kinds = row.split(" ");
        for (RecordKind kind : RecordKind.values()) {
            for (Action action : Action.values()) {
                Grant expected = switch (kinds[kind.ordinal()].charAt(action.ordinal())) {
                    case 'A' -> Grant.ALLOWED;
                    case 'r' -> Grant.WITH_REASON;
                    default -> Grant.DENIED;
                };
                assertThat(decide(EnumSet.of(relation), kind, action, false))
                        .as("%s %s %s", relation, action, kind)
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void a_stranger_is_denied_everything(
            @ForAll RecordKind kind, @ForAll Action action, @ForAll boolean confidential) { // E47
        assertThat(decide(Set.of(), kind, action, confidential)).isEqualTo(Grant.DENIED);
    }

    @Property
    void one_relation_more_never_takes_a_grant_away(
            @ForAll Set<Relation> relations, @ForAll Relation more, @ForAll RecordKind kind, @ForAll Action action) {
        Set<Relation> all = relations.isEmpty() ? EnumSet.noneOf(Relation.class) : EnumSet.copyOf(relations);
        all.add(more);
        assertThat(decide(all, kind, action, false)).isGreaterThanOrEqualTo(decide(relations, kind, action, false));
    }

    @Property
    void what_is_confidential_is_not_open_to_the_tenant(@ForAll RecordKind kind, @ForAll Action action) {
        assertThat(decide(EnumSet.of(Relation.TENANT), kind, action, true)).isEqualTo(Grant.DENIED);
    }
}
