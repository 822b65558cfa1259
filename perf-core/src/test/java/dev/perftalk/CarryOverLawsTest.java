package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationStatus;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever two sessions do with their talks, both at once: what is to be talked about stands in one place until it is
 * finished and in none after, and what was meant in confidence stands in no talk that others may read.
 */
class CarryOverLawsTest {
    /** What somebody may try. */
    enum Deed {
        RAISE,
        PLAN,
        ADD,
        FINISH,
        HOLD,
        CALL_OFF,
        NEXT,
        CONFIDE
    }

    /** A deed at one of the latest talks; {@code secret} says whether what it brings in is confidential. */
    record Deal(Deed deed, boolean byEmployee, int back, boolean secret) {}

    /** Two at once: the second is done while the first is being carried. */
    record Step(Deal first, Deal second) {}

    private final BetweenStore store = new BetweenStore();
    private final World world = new World(store);
    private final Set<ConversationId> talks = new LinkedHashSet<>();
    private final Map<ConversationId, ConversationId> followers = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> finished = new HashSet<>();
    private final Set<String> confided = new HashSet<>();
    private int made;

    private Instant tomorrow() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private AgendaItem item(boolean secret) {
        return AgendaItem.builder()
                .id("i" + made++)
                .kind(made % 3 == 0 ? TopicKind.RATING_OR_PAY : TopicKind.PROCESS)
                .text("words")
                .confidential(secret)
                .build();
    }

    private Scenario scenario() {
        return made % 2 == 0 ? Scenario.DAILY_COACHING : Scenario.RESULT_FEEDBACK;
    }

    /** One of the latest talks, as it is stored. */
    private Optional<Conversation> talk(int back) {
        List<ConversationId> all = new ArrayList<>(talks);
        return all.isEmpty()
                ? Optional.empty()
                : world.as("emp").conversations().find(all.get(Math.max(0, all.size() - 1 - back)));
    }

    private void take(Deal step) {
        Session session = world.as(step.byEmployee() ? "emp" : "mia");
        switch (step.deed()) {
            case RAISE -> raise(session, item(step.secret()));
            case PLAN -> plan(session, step);
            case ADD -> talk(step.back()).ifPresent(talk -> add(session, talk, item(step.secret())));
            case FINISH -> talk(step.back()).ifPresent(talk -> finish(session, talk));
            case HOLD ->
                talk(step.back()).ifPresent(talk -> session.conversations().hold(talk.id()));
            case CALL_OFF ->
                talk(step.back()).ifPresent(talk -> session.conversations().callOff(talk.id()));
            case NEXT -> talk(step.back()).ifPresent(talk -> next(session, talk));
            case CONFIDE ->
                talk(step.back()).ifPresent(talk -> change(session, talk, one -> one.withConfidential(true)));
        }
    }

    private void raise(Session session, AgendaItem item) {
        session.agendas().raise(World.EMP, World.MIA, item).orThrow();
        isThere(item, item.confidential());
    }

    private void isThere(AgendaItem item, boolean confidential) {
        there.add(item.id());
        if (confidential) {
            confided.add(item.id());
        }
    }

    private void plan(Session session, Deal step) {
        Conversation wish = world.talk("talk" + made++, scenario())
                .topics(List.of())
                .heldAt(tomorrow())
                .author(step.byEmployee() ? World.EMP : World.MIA)
                .initiatedBy(step.byEmployee() ? Role.EMPLOYEE : Role.MANAGER)
                .confidential(step.secret())
                .build();
        talks.add(session.conversations().plan(wish).orThrow().id());
    }

    private void next(Session session, Conversation talk) {
        AgendaTemplate template = AgendaTemplate.of(scenario(), Agenda.EMPTY);
        Outcome<Conversation> next = session.agendas().next(talk.id(), template, tomorrow());
        if (next instanceof Outcome.Accepted<Conversation> accepted) {
            followers.put(talk.id(), accepted.state().id());
            talks.add(accepted.state().id());
        }
    }

    private Outcome<Conversation> change(Session session, Conversation talk, UnaryOperator<Conversation> change) {
        return session.conversations().change(talk.id(), change);
    }

    private void add(Session session, Conversation talk, AgendaItem item) {
        Outcome<Conversation> added =
                change(session, talk, one -> one.withAgenda(one.agenda().with(item)));
        if (added instanceof Outcome.Accepted<Conversation> accepted) {
            isThere(item, accepted.state().confidential());
        }
    }

    /** Finishes one thing where it is open, or in the record of the talk that it was carried on from. */
    private void finish(Session session, Conversation talk) {
        Set<String> near = new HashSet<>(waiting());
        world.as("emp").conversations().mine().stream()
                .filter(one ->
                        isPlace(one) && (one.id().equals(talk.id()) || one.id().equals(followers.get(talk.id()))))
                .forEach(one -> near.addAll(ids(one.unfinished())));
        ids(talk.unfinished()).stream().filter(near::contains).findFirst().ifPresent(id -> {
            if (change(session, talk, one -> one.withAgenda(one.agenda().covered(id)))
                    .isAccepted()) {
                finished.add(id);
            }
        });
    }

    private static List<String> ids(Agenda agenda) {
        return agenda.items().stream().map(AgendaItem::id).toList();
    }

    private List<String> waiting() {
        return ids(world.as("emp").agendas().waiting(World.EMP, World.MIA));
    }

    /** Whether what a talk has unfinished is open there: it lies ahead, or none follows it yet. */
    private boolean isPlace(Conversation talk) {
        return talk.status() == ConversationStatus.PLANNED || talk.isHeld() && !followers.containsKey(talk.id());
    }

    private void holds() {
        List<String> open = new ArrayList<>(waiting());
        world.as("emp").conversations().mine().stream()
                .filter(this::isPlace)
                .forEach(talk -> open.addAll(ids(talk.unfinished())));
        Set<String> expected = new HashSet<>(there);
        expected.removeAll(finished);
        assertThat(open).containsExactlyInAnyOrderElementsOf(expected);
        Conversations above = world.as("eve").conversations();
        talks.stream()
                .flatMap(talk -> above.history(talk).stream())
                .flatMap(revision -> revision.state().stream())
                .forEach(read -> assertThat(ids(read.agenda())).noneMatch(confided::contains));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deal> deals = Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 0, 1, 2),
                        Arbitraries.of(true, false, false, false))
                .as(Deal::new);
        return Combinators.combine(deals, deals).as(Step::new).list().ofMaxSize(25);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void what_is_to_be_talked_about_stands_in_one_place_until_it_is_finished( // E51 E37
            @ForAll("steps") List<Step> steps) {
        CarryOverLawsTest fresh = new CarryOverLawsTest();
        for (Step step : steps) {
            fresh.store.beforeNextCommit(() -> fresh.take(step.second()));
            fresh.take(step.first());
            fresh.store.isLeft();
            fresh.holds();
        }
    }
}
