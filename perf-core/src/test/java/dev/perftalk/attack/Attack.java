package dev.perftalk.attack;

import dev.perftalk.PerfTalk;
import dev.perftalk.Session;
import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.AccessPolicy;
import dev.perftalk.attack.Fact.Kind;
import dev.perftalk.attack.Fact.Story;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.GateReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.internal.Desk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.storage.RecordStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Visits a scene through the front door, and says where what came of it is not what the model says. */
final class Attack {
    private static final Set<String> DENIALS = Set.of("NOT_ALLOWED", "NOT_FOUND", "REASON_NEEDED");
    private static final TenantId TENANT = TenantId.of("t");

    private final Scene scene;
    private final PerfTalk perf;
    private final GlassStore store;
    private final List<String> wrong = new ArrayList<>();

    Attack(Scene scene, AccessPolicy policy) {
        this.scene = scene;
        RecordStore real = RecordStore.inMemory();
        Planted.in(real, TENANT, scene);
        store = new GlassStore(real);
        Instant now = Scene.at(Scene.TODAY);
        perf = PerfTalk.builder()
                .store(store)
                .notifier(Notifier.inMemory())
                .people(scene.org.directory(TENANT.value()))
                .clock(() -> now)
                .access(policy)
                .build();
    }

    /** Where it went wrong, in words that lead there; empty where it did not. */
    List<String> wrong() {
        return wrong;
    }

    /** One visitor tries one thing. */
    void next() {
        Visitor visitor = scene.visitor();
        Session session = visitor.in(perf.tenant(TENANT));
        store.forget();
        switch (scene.any(List.of(0, 0, 1, 2, 3, 3, 4, 4, 5, 6))) {
            case 0 -> find(visitor, session, scene.story());
            case 1 -> history(visitor, session, scene.story());
            case 2 -> asOf(visitor, session, scene.story());
            case 3 -> lists(visitor, session);
            case 4 -> change(visitor, session, scene.story());
            case 5 -> handOver(visitor, session, scene.story());
            default -> wider(visitor, session);
        }
    }

    private void same(String what, Visitor visitor, Object is, Object expected) {
        if (!is.equals(expected)) {
            wrong.add(what + " by " + visitor + ": " + is + ", but the model says " + expected);
        }
    }

    private void find(Visitor visitor, Session session, Story story) {
        Fact fact = story.now();
        if (fact.kind() != Kind.LOG) {
            same("find " + fact, visitor, found(session, fact).isPresent(), scene.model.sees(visitor, fact));
            same("log of " + fact, visitor, store.wrote("access"), scene.model.onlyForAReason(visitor, fact));
        }
        if (fact.kind() == Kind.GOAL) {
            session.goals().find(GoalId.of(fact.id())).ifPresent(goal -> parent(visitor, fact, goal));
        }
    }

    /** What a goal serves shows on it only where that is open. */
    private void parent(Visitor visitor, Fact fact, Goal goal) {
        int own = fact.id().charAt(1) - '0';
        boolean isOpen = own > 0
                && scene.model.isOpen(
                        visitor, scene.stories.get("G" + (own - 1)).now());
        same("parent of " + fact, visitor, goal.parent().isPresent(), isOpen);
    }

    private static Optional<?> found(Session session, Fact fact) {
        String id = fact.id();
        return switch (fact.kind()) {
            case GOAL -> session.goals().find(GoalId.of(id));
            case CYCLE -> session.cycles().find(CycleId.of(id));
            case TALK -> session.conversations().find(ConversationId.of(id));
            case FEEDBACK -> session.feedback().find(FeedbackId.of(id));
            case PLAN -> session.plans().find(PlanId.of(id));
            case NOTE -> session.notes().find(NoteId.of(id));
            case LOG -> Optional.empty();
        };
    }

    private void history(Visitor visitor, Session session, Story story) {
        if (story.now().kind() != Kind.LOG) {
            List<Integer> seen = revisions(session, story.now()).stream()
                    .map(revision -> (int) revision.version() - 1)
                    .toList();
            same("history " + story, visitor, seen, scene.model.versions(visitor, story));
        }
    }

    private static List<? extends Revision<?>> revisions(Session session, Fact fact) {
        String id = fact.id();
        return switch (fact.kind()) {
            case GOAL -> session.goals().history(GoalId.of(id));
            case CYCLE -> session.cycles().history(CycleId.of(id));
            case TALK -> session.conversations().history(ConversationId.of(id));
            case FEEDBACK -> session.feedback().history(FeedbackId.of(id));
            case PLAN -> session.plans().history(PlanId.of(id));
            case NOTE -> session.notes().history(NoteId.of(id));
            case LOG -> List.of();
        };
    }

    private void asOf(Visitor visitor, Session session, Story story) {
        int day = scene.day();
        int last = (int) story.madeOn().stream().filter(made -> made <= day).count() - 1;
        boolean expected = last >= 0 && scene.model.versions(visitor, story).contains(last);
        Fact fact = story.now();
        Instant at = Scene.at(day).plusSeconds(9);
        Optional<?> is = switch (fact.kind()) {
            case GOAL -> session.goals().asOf(GoalId.of(fact.id()), at);
            case CYCLE -> session.cycles().asOf(CycleId.of(fact.id()), at);
            case TALK -> session.conversations().asOf(ConversationId.of(fact.id()), at);
            case FEEDBACK -> session.feedback().asOf(FeedbackId.of(fact.id()), at);
            case PLAN -> session.plans().asOf(PlanId.of(fact.id()), at);
            case NOTE -> session.notes().asOf(NoteId.of(fact.id()), at);
            case LOG -> expected ? Optional.of(fact) : Optional.empty();
        };
        same("as of " + day + " " + story, visitor, is.isPresent(), expected);
    }

    private void lists(Visitor visitor, Session session) {
        String me = visitor.name();
        String about = scene.person();
        switch (scene.any(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10))) {
            case 0 ->
                listed(visitor, "talks", ids(session.conversations().mine(), talk -> talk.id()), Kind.TALK, named(me));
            case 1 ->
                listed(
                        visitor,
                        "talks of a cycle",
                        ids(session.conversations().inCycle(Planted.CYCLE), Conversation::id),
                        Kind.TALK,
                        fact -> true);
            case 2 -> listed(visitor, "plans", ids(session.plans().mine(), ImprovementPlan::id), Kind.PLAN, named(me));
            case 3 ->
                listed(
                        visitor,
                        "plans of a cycle",
                        ids(session.plans().inCycle(Planted.CYCLE), ImprovementPlan::id),
                        Kind.PLAN,
                        fact -> true);
            case 4 -> listed(visitor, "cycles", ids(session.cycles().mine(), Cycle::id), Kind.CYCLE, named(me));
            case 5 ->
                listed(
                        visitor,
                        "feedback",
                        ids(session.feedback().received(), Feedback::id),
                        Kind.FEEDBACK,
                        fact -> fact.about().equals(Optional.of(me)));
            case 6 -> listed(visitor, "notes", ids(session.notes().mine(), PrivateNote::id), Kind.NOTE, named(me));
            case 7 ->
                listed(
                        visitor,
                        "notes on a talk",
                        ids(session.notes().on(Planted.TALK), PrivateNote::id),
                        Kind.NOTE,
                        named(me));
            case 8 ->
                listed(visitor, "goals", ids(session.goals().cascade().goals(), Goal::id), Kind.GOAL, fact -> true);
            case 9 -> inbox(visitor, session);
            default ->
                listed(
                        visitor,
                        "access log",
                        ids(session.accessLog(PersonId.of(about)), AccessEntry::id),
                        Kind.LOG,
                        fact -> fact.about().equals(Optional.of(about)));
        }
    }

    /** What waits for somebody tells them of nothing that they may not see. */
    private void inbox(Visitor visitor, Session session) {
        session.inbox().stream()
                .map(item -> item.obligation().subject())
                .map(subject -> scene.stories.get(subject).now())
                .forEach(fact -> same("inbox with " + fact, visitor, true, scene.model.sees(visitor, fact)));
    }

    private static Predicate<Fact> named(String person) {
        return fact -> fact.named().contains(person);
    }

    private static <T> Set<String> ids(Collection<T> found, Function<T, ?> id) {
        Set<String> ids = new TreeSet<>();
        found.forEach(one -> ids.add(id.apply(one).toString()));
        return ids;
    }

    private Stream<Fact> now(Kind kind) {
        return scene.stories.values().stream().map(Story::now).filter(fact -> fact.kind() == kind);
    }

    private void listed(Visitor visitor, String what, Set<String> is, Kind kind, Predicate<Fact> scope) {
        Set<String> expected = new TreeSet<>();
        now(kind)
                .filter(scope)
                .filter(fact -> scene.model.sees(visitor, fact))
                .forEach(fact -> expected.add(fact.id()));
        same(what, visitor, is, expected);
    }

    private void change(Visitor visitor, Session session, Story story) {
        Fact fact = story.now();
        tried("change " + fact, visitor, changed(session, fact), scene.model.changes(visitor, fact));
    }

    private static Outcome<?> changed(Session session, Fact fact) {
        String id = fact.id();
        return switch (fact.kind()) {
            case GOAL -> session.goals().estimate(GoalId.of(id), Confidence.AT_RISK);
            case CYCLE -> session.cycles().advance(CycleId.of(id), Phase.DO);
            case TALK -> session.conversations().release(ConversationId.of(id));
            case FEEDBACK -> session.feedback().acknowledge(FeedbackId.of(id));
            case PLAN -> session.plans().acknowledge(PlanId.of(id));
            case NOTE -> session.notes().delete(NoteId.of(id));
            case LOG -> Outcome.refused(List.of(Desk.notFound(id)));
        };
    }

    /** Whether it was let through, not what came of it; and nothing is written where it was not. */
    private void tried(String what, Visitor visitor, Outcome<?> outcome, boolean expected) {
        boolean denied = outcome.why().stream().anyMatch(why -> DENIALS.contains(why.code()));
        same(what, visitor, !denied, expected);
        if (denied) {
            same("writes of " + what, visitor, store.wroteAnything(), false);
        }
    }

    private void handOver(Visitor visitor, Session session, Story story) {
        Fact fact = story.now();
        PersonId to = PersonId.of(scene.any(List.of(visitor.name(), scene.person())));
        switch (fact.kind()) {
            case CYCLE ->
                tried(
                        "hand over " + fact,
                        visitor,
                        session.cycles().handOver(CycleId.of(fact.id()), to),
                        scene.model.handsOver(visitor, fact, to.value()));
            case PLAN ->
                tried(
                        "hand over " + fact,
                        visitor,
                        session.plans().handOver(PlanId.of(fact.id()), to),
                        scene.model.handsOver(visitor, fact, to.value()));
            default -> find(visitor, session, story);
        }
    }

    private void wider(Visitor visitor, Session session) {
        Story story = scene.story();
        Fact fact = story.now();
        switch (fact.kind()) {
            case GOAL -> {
                lineOfSight(visitor, session, fact);
                tried(
                        "delete " + fact,
                        visitor,
                        session.goals().delete(GoalId.of(fact.id()), OnDelete.REFUSE),
                        scene.model.changes(visitor, fact));
            }
            case CYCLE -> gate(visitor, session, story);
            case PLAN ->
                same(
                        "look back " + fact,
                        visitor,
                        session.plans().lookBack(PlanId.of(fact.id())).isPresent(),
                        scene.model.sees(visitor, fact));
            default -> {
                String person = scene.person();
                tried(
                        "erase " + person,
                        visitor,
                        session.erase(PersonId.of(person)),
                        scene.model.erases(visitor, person));
            }
        }
    }

    /** What the gate says of talks tells of none that the visitor is not to know of. */
    private void gate(Visitor visitor, Session session, Story cycle) {
        Fact fact = cycle.now();
        Optional<GateReport> report = session.cycles().gate(CycleId.of(fact.id()));
        same("gate " + fact, visitor, report.isPresent(), scene.model.sees(visitor, fact));
        report.ifPresent(shown -> {
            boolean held = shown.blocking().stream().noneMatch(why -> why.code().equals("GOAL_TALK_HELD"));
            boolean counted = fact.id().equals(Planted.CYCLE.value())
                    && now(Kind.TALK).anyMatch(talk -> scene.model.counts(visitor, cycle, talk));
            same("talks at the gate of " + fact, visitor, held, counted);
        });
    }

    private void lineOfSight(Visitor visitor, Session session, Fact goal) {
        List<String> expected = new ArrayList<>();
        for (int i = goal.id().charAt(1) - '0'; i >= 0; i--) {
            Fact above = scene.stories.get("G" + i).now();
            if (!scene.model.sees(visitor, above)) {
                break;
            }
            expected.add(above.id());
        }
        List<String> is = session.goals().lineOfSight(GoalId.of(goal.id())).stream()
                .map(one -> one.id().value())
                .toList();
        same("line of sight of " + goal, visitor, is, expected);
    }
}
