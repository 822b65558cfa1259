package dev.perftalk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.access.AccessMatrix;
import dev.perftalk.access.AccessPolicy;
import dev.perftalk.access.Action;
import dev.perftalk.access.Condition;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random people in random organisations try everything on random records: nothing leaks, and nobody is turned away who
 * may come in. {@code -Dattacks=1000000} tries more and other ones.
 */
class AttackTest {
    private static final int TRIES = 200;
    private static final int VISITS = 50;
    private static final int ATTACKS = Integer.getInteger("attacks", 20_000);

    @Property(seed = "5", tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothing_leaks_and_nobody_is_turned_away_who_may_come_in(@ForAll int seed) { // E37 E43 E46 E47 E48
        int scenes = Math.max(1, ATTACKS / TRIES / VISITS);
        for (int scene = 0; scene < scenes; scene++) {
            long number = (long) seed * scenes + scene;
            assertThat(wrong(number, AccessPolicy.standard()))
                    .as("scene %d", number)
                    .isEmpty();
        }
    }

    private static List<String> wrong(long seed, AccessPolicy policy) {
        Attack attack = new Attack(new Scene(seed), policy);
        for (int visit = 0; visit < VISITS && attack.wrong().isEmpty(); visit++) {
            attack.next();
        }
        return attack.wrong();
    }

    /** One cell of the matrix, opened where it is shut and shut where it is open. */
    record Slip(RecordKind kind, Action action, Relation relation) {
        boolean shuts() {
            return AccessMatrix.standard().condition(kind, action, relation) != Condition.NEVER;
        }

        AccessMatrix matrix() {
            return AccessMatrix.standard().set(kind, action, shuts() ? Condition.NEVER : Condition.ALWAYS, relation);
        }
    }

    /**
     * Every cell that can make a difference; of what is shut, where something would be seen. The library of templates is
     * open to all, and what pulses show is tried in a test of its own; no scene has either.
     */
    static Stream<Slip> slips() {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind != RecordKind.TEMPLATE && kind != RecordKind.PULSE)
                .flatMap(kind -> Stream.of(Action.values())
                        .filter(action -> isTried(kind, action))
                        .flatMap(action -> Stream.of(Relation.values())
                                .map(relation -> new Slip(kind, action, relation))
                                .filter(AttackTest::tells)));
    }

    private static boolean isTried(RecordKind kind, Action action) {
        return switch (action) {
            case READ -> kind != RecordKind.PERSON;
            case WRITE -> kind != RecordKind.PERSON && kind != RecordKind.ACCESS_ENTRY;
            case HAND_OVER -> kind == RecordKind.CYCLE || kind == RecordKind.PLAN;
            case ERASE -> kind == RecordKind.PERSON;
        };
    }

    /** Nobody is the author of what has no one author, and nobody takes part in a log or in themselves. */
    private static boolean tells(Slip slip) {
        boolean own = slip.kind() == RecordKind.PRIVATE_NOTE;
        boolean seen = slip.action() == Action.READ || slip.shuts();
        return switch (slip.relation()) {
            case AUTHOR -> own;
            case HOLDER -> slip.action() == Action.HAND_OVER;
            case COLLEAGUE -> slip.action() == Action.READ || slip.kind() == RecordKind.GOAL;
            case PARTICIPANT ->
                seen && !own && slip.kind() != RecordKind.ACCESS_ENTRY && slip.kind() != RecordKind.PERSON;
            case MANAGER, MANAGER_LINE, MANAGER_THEN, HR -> !own && seen;
            case SYSTEM -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_in_any_cell_is_noticed(Slip slip) {
        AccessMatrix slipped = slip.matrix();
        assertThat(LongStream.range(0, 200)
                        .anyMatch(seed -> !wrong(seed, slipped::decide).isEmpty()))
                .isTrue();
    }
}
