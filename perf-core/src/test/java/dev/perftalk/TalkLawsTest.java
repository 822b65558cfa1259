package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationStatus;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Employee and manager do whatever they like with one talk, both at once: whoever commits second decides anew on what the
 * first has made of it. A model of a few lines, which knows neither versions nor retries, says what must come of it.
 */
class TalkLawsTest {
    private static final ConversationId TALK = ConversationId.of("talk");

    /** What somebody may try. */
    enum Deed {
        PLAN,
        HOLD,
        CALL_OFF,
        WRITE,
        ACKNOWLEDGE,
        DISAGREE,
        REOPEN,
        NOTE
    }

    /** Two deeds at once: the second is done while the first is being carried. */
    record Step(boolean isEmployeeFirst, Deed first, Deed second) {
        String one() {
            return isEmployeeFirst ? "emp" : "mia";
        }

        String other() {
            return isEmployeeFirst ? "mia" : "emp";
        }
    }

    /** The talk as the practice has it. */
    private static final class Model {
        private ConversationStatus status = ConversationStatus.CALLED_OFF;
        private boolean isThere;
        private String author = "";
        private final List<String> openTo = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private boolean hasSigned;
        private boolean isDisputed;

        boolean does(String who, Deed deed) {
            return deed == Deed.NOTE || (isThere ? onRecord(who, deed) : deed == Deed.PLAN && plan(who));
        }

        private boolean plan(String who) {
            isThere = true;
            status = ConversationStatus.PLANNED;
            author = who;
            return true;
        }

        private boolean onRecord(String who, Deed deed) {
            boolean isHeld = status != ConversationStatus.PLANNED && status != ConversationStatus.CALLED_OFF;
            return switch (deed) {
                case PLAN -> status == ConversationStatus.PLANNED && author.equals(who);
                case HOLD -> status != ConversationStatus.CALLED_OFF && hold(who, isHeld);
                case CALL_OFF -> !isHeld && callOff();
                case WRITE -> isHeld && write(who);
                case ACKNOWLEDGE -> isHeld && sign(who, false);
                case DISAGREE -> isHeld && sign(who, true);
                case REOPEN -> hasSigned && reopen(who);
                case NOTE -> throw new AssertionError("is of no talk");
            };
        }

        private boolean hold(String who, boolean isHeld) {
            status = isHeld ? status : ConversationStatus.HELD;
            author = isHeld ? author : who;
            return true;
        }

        private boolean callOff() {
            status = ConversationStatus.CALLED_OFF;
            return true;
        }

        private boolean write(String who) {
            if (hasSigned && !openTo.contains(who)) {
                return false;
            }
            words.add(who);
            status = ConversationStatus.HELD;
            author = who;
            hasSigned = false;
            openTo.clear();
            return true;
        }

        private boolean sign(String who, boolean disagrees) {
            if (author.equals(who) || words.isEmpty() || hasSigned && disagrees && !isDisputed) {
                return false;
            }
            if (!hasSigned) {
                hasSigned = true;
                isDisputed = disagrees;
                status = ConversationStatus.ACKNOWLEDGED;
            }
            return true;
        }

        private boolean reopen(String who) {
            openTo.add(who.equals("emp") ? "mia" : "emp");
            status = ConversationStatus.REOPENED;
            return true;
        }
    }

    private final BetweenStore store = new BetweenStore();
    private final World world = new World(store);
    private final Map<String, String> notes = new HashMap<>();

    private Conversation wish(String who) {
        return world.talk("talk", Scenario.DAILY_COACHING)
                .topics(List.of())
                .heldAt(world.clock.instant().plus(Duration.ofDays(1)))
                .author(who.equals("emp") ? World.EMP : World.MIA)
                .initiatedBy(who.equals("emp") ? Role.EMPLOYEE : Role.MANAGER)
                .build();
    }

    private boolean does(String who, Deed deed) {
        Conversations talks = world.as(who).conversations();
        Outcome<?> outcome = switch (deed) {
            case PLAN -> talks.plan(wish(who));
            case HOLD -> talks.hold(TALK);
            case CALL_OFF -> talks.callOff(TALK);
            case WRITE -> talks.change(TALK, talk -> talk.withAgreements(added(talk.agreements(), who)));
            case ACKNOWLEDGE -> talks.acknowledge(TALK);
            case DISAGREE -> talks.disagree(TALK, "no");
            case REOPEN -> talks.reopen(TALK);
            case NOTE -> world.as(who).notes().write(note(who));
        };
        return outcome.isAccepted();
    }

    /** Both write under the same id, over what they wrote themselves. */
    private PrivateNote note(String who) {
        notes.merge(who, who, String::concat);
        return PrivateNote.builder()
                .id(NoteId.of("note"))
                .author(PersonId.of(who))
                .conversation(TALK)
                .text(notes.get(who))
                .build();
    }

    private static List<String> added(List<String> words, String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return more;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(Deed.class), Arbitraries.of(Deed.class))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatever_two_sessions_do_at_once_comes_out_as_if_one_had_waited_for_the_other( // E23 E33 E40 E43 E49
            @ForAll("steps") List<Step> steps) {
        TalkLawsTest fresh = new TalkLawsTest();
        Model model = new Model();
        for (Step step : steps) {
            fresh.take(step, model);
        }
    }

    private void take(Step step, Model model) {
        List<Boolean> second = new ArrayList<>();
        store.beforeNextCommit(() -> second.add(does(step.other(), step.second())));
        boolean first = does(step.one(), step.first());
        if (store.isLeft()) {
            assertThat(first).as("%s, alone", step).isEqualTo(model.does(step.one(), step.first()));
        } else {
            assertThat(second).as("%s, the other", step).containsExactly(model.does(step.other(), step.second()));
            assertThat(first).as("%s, after the other", step).isEqualTo(model.does(step.one(), step.first()));
        }
        for (String who : List.of("emp", "mia", "eve")) {
            assertThat(world.as(who).notes().on(TALK))
                    .as("what %s noted, whatever became of the talk", who)
                    .extracting(PrivateNote::text)
                    .isEqualTo(Optional.ofNullable(notes.get(who)).stream().toList());
        }
        world.as("mia").conversations().find(TALK).ifPresent(talk -> {
            assertThat(talk.status()).isEqualTo(model.status);
            assertThat(talk.author().value()).isEqualTo(model.author);
            assertThat(talk.agreements()).as("no word is lost").isEqualTo(model.words);
            assertThat(talk.agreedByBoth()).isEqualTo(model.hasSigned && !model.isDisputed);
        });
    }
}
