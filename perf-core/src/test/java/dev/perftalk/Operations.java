package dev.perftalk;

import static java.util.Map.entry;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.Pulse;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.DecisionEvent;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.GoalTerms;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.plan.ImprovementPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that a session can do, found by reflection, with the ids of {@link Marked} and whatever else it takes: a new
 * operation is in it by itself, or fails for want of an argument that nothing here knows how to make.
 */
final class Operations {
    /** One operation with its arguments. */
    record Operation(Function<Session, ?> desk, Method method, List<?> arguments) {
        /** @throws Throwable what the operation throws */
        Object on(Session session) throws Throwable {
            try {
                Object result = method.invoke(desk.apply(session), arguments.toArray());
                return result == null ? "nothing" : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private final Map<String, List<?>> values;

    private Operations(World world, String word) {
        Instant now = world.clock.instant();
        PersonId emp = World.EMP;
        Goal goal = World.goal("own", GoalLevel.INDIVIDUAL, "emp").withTitle(word);
        Feedback feedback = World.feedback("feedback", "emp", "mia", now);
        Conversation talk = world.talk("talk", Scenario.DAILY_COACHING).build();
        PrivateNote note = PrivateNote.builder()
                .id(NoteId.of("note"))
                .author(emp)
                .text(word)
                .build();
        ImprovementPlan plan = World.plan(LocalDate.of(2026, 6, 1));
        GoalTemplate template = GoalTemplate.builder()
                .id("template")
                .level(GoalLevel.INDIVIDUAL)
                .title(word)
                .build();
        Collection<GoalTemplate.Assignment> assignments = List.of(GoalTemplate.Assignment.of(emp));
        values = Map.ofEntries(
                entry(name(Goal.class), List.of(goal, goal.withId(GoalId.of("new")))),
                entry("java.util.Collection<dev.perftalk.goal.Goal>", List.of(List.of(goal))),
                entry("java.util.Collection<dev.perftalk.kernel.GoalId>", List.of(List.of(GoalId.of("own")))),
                entry("java.util.List<dev.perftalk.plan.ImprovementGoal>", List.of(plan.goals())),
                entry("java.util.List<dev.perftalk.kernel.GoalId>", List.of(List.of(GoalId.of("own")))),
                entry("java.util.Collection<dev.perftalk.goal.GoalTemplate$Assignment>", List.of(assignments)),
                entry(name(GoalTemplate.class), List.of(template)),
                entry(name(LiveCascade.class), List.of(LiveCascade.of(List.of()).orThrow())),
                entry(name(GoalTerms.class), List.of(goal.terms().withPriority(2))),
                entry(
                        name(PlanTalk.class),
                        List.of(PlanTalk.builder()
                                .aims(word)
                                .fit(word)
                                .challenge(word)
                                .build())),
                entry(name(GoalId.class), List.of(GoalId.of("own"), GoalId.of("closed"))),
                entry(name(Period.class), List.of(World.Q1, Period.quarter(2026, 2))),
                entry(name(OnDelete.class), List.of(OnDelete.values())),
                entry(name(Confidence.class), List.of(Confidence.AT_RISK)),
                entry(name(BigDecimal.class), List.of(BigDecimal.ONE)),
                entry(name(Instant.class), List.of(now)),
                entry(name(String.class), List.of("m", "a", "2026-Q1")),
                entry(name(int.class), List.of(1)),
                entry(name(Cycle.class), List.of(world.cycle())),
                entry(name(CycleId.class), List.of(world.cycle().id())),
                entry("java.util.Collection<dev.perftalk.kernel.PersonId>", List.of(List.of(emp, World.MIA))),
                entry(
                        "java.util.List<dev.perftalk.cycle.Project>",
                        List.of(List.of(new Project("p", word, true, World.Q1)))),
                entry(name(CancelReason.class), List.of(CancelReason.MISTAKE)),
                entry(name(DecisionEvent.class), List.of(DecisionEvent.PAY)),
                entry(name(Phase.class), List.of(Phase.DO)),
                entry(name(Conversation.class), List.of(talk.withAuthor(emp))),
                entry(name(ConversationId.class), List.of(talk.id(), ConversationId.of("private"))),
                entry(
                        "java.util.function.UnaryOperator<dev.perftalk.conversation.Conversation>",
                        List.<UnaryOperator<Conversation>>of(changed -> changed.withAgreements(word))),
                entry(
                        name(AgendaItem.class),
                        List.of(AgendaItem.builder()
                                .id("m")
                                .kind(TopicKind.GOAL)
                                .text(word)
                                .build())),
                entry(name(AgendaTemplate.class), List.of(AgendaTemplate.standard(Scenario.DAILY_COACHING))),
                entry(name(Pulse.class), List.of(Pulse.of(5, 4, 3))),
                entry(name(Feedback.class), List.of(feedback, answer(now, word))),
                entry(name(FeedbackId.class), List.of(feedback.id(), FeedbackId.of("asked"))),
                entry(name(ImprovementPlan.class), List.of(plan.withAuthor(emp))),
                entry(name(PlanId.class), List.of(plan.id())),
                entry(name(PrivateNote.class), List.of(note)),
                entry(name(NoteId.class), List.of(note.id())),
                entry(name(PersonId.class), List.of(emp, World.MIA)));
    }

    private static Feedback answer(Instant now, String word) {
        return World.feedback("asked", "mia", "emp", now)
                .withContent(Optional.empty())
                .withText(word);
    }

    private static String name(Class<?> type) {
        return type.getTypeName();
    }

    /** All operations; what they write where they may has a word of its own in it. */
    static List<Operation> all(World world, String word) {
        Operations operations = new Operations(world, word);
        return Arrays.stream(Session.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() != Session.class)
                .flatMap(operations::of)
                .toList();
    }

    private Stream<Operation> of(Method method) {
        Class<?> result = method.getReturnType();
        boolean isDesk = method.getParameterCount() == 0 && result.getPackage() == Session.class.getPackage();
        return isDesk
                ? Arrays.stream(result.getDeclaredMethods())
                        .filter(one -> Modifier.isPublic(one.getModifiers()))
                        .flatMap(one -> with(session -> call(method, session), one))
                : with(session -> session, method);
    }

    private static Object call(Method desk, Session session) {
        try {
            return desk.invoke(session);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<Operation> with(Function<Session, ?> desk, Method method) {
        List<List<Object>> lists = new ArrayList<>(List.of(List.of()));
        for (Type type : method.getGenericParameterTypes()) {
            List<?> choices = Optional.ofNullable(values.get(type.getTypeName()))
                    .orElseThrow(() -> new AssertionError(
                            "say in Operations what " + method + " is to be given for " + type.getTypeName()));
            lists = lists.stream()
                    .flatMap(list -> choices.stream().map(choice -> {
                        List<Object> longer = new ArrayList<>(list);
                        longer.add(choice);
                        return longer;
                    }))
                    .toList();
        }
        return lists.stream().map(arguments -> new Operation(desk, method, arguments));
    }
}
