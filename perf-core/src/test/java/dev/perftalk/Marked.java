package dev.perftalk;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Lesson;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.Pulse;
import dev.perftalk.conversation.SharedNote;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Project;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company in which everything that people wrote has one word in it, so that one sees where it turns up. */
final class Marked {
    static final String WORD = "MARKER-5e1f";

    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    private Marked() {}

    private static String said(String what) {
        return what + " " + WORD;
    }

    static void fill(World world) {
        goals(world);
        world.as("mia")
                .cycles()
                .open(world.cycle().withProjects(new Project("p", said("project"), true, World.Q1)))
                .orThrow();
        talk(world, "talk", false);
        talk(world, "private", true);
        world.as("emp")
                .conversations()
                .disagree(ConversationId.of("private"), said("disagreement"))
                .orThrow();
        world.as("emp")
                .pulses()
                .give(ConversationId.of("talk"), Pulse.of(5, 4, 3))
                .orThrow();
        world.as("emp").agendas().raise(World.EMP, World.MIA, item()).orThrow();
        world.as("emp")
                .feedback()
                .give(World.feedback("feedback", "emp", "mia", world.clock.instant())
                        .withContent(Best.builder()
                                .kind(FeedbackKind.RECOGNITION)
                                .behavior(said("behaviour"))
                                .consequence(said("consequence"))
                                .options(said("options"))
                                .outlook(said("outlook"))
                                .build()))
                .orThrow();
        world.as("emp")
                .feedback()
                .request(World.feedback("asked", "mia", "emp", world.clock.instant())
                        .withContent(Optional.empty())
                        .withRequest(FeedbackRequest.builder()
                                .at(world.clock.instant())
                                .question(said("question"))
                                .build()))
                .orThrow();
        plan(world);
        for (String author : List.of("emp", "mia")) {
            world.as(author)
                    .notes()
                    .write(PrivateNote.builder()
                            .id(NoteId.of(author.equals("emp") ? "note" : "note-of-mia"))
                            .author(PersonId.of(author))
                            .about(World.EMP)
                            .conversation(ConversationId.of("talk"))
                            .text(said("note"))
                            .build())
                    .orThrow();
        }
        world.as("hana")
                .because(said("case"))
                .conversations()
                .find(ConversationId.of("talk"))
                .orElseThrow();
    }

    private static void goals(World world) {
        Goal own = World.goal("own", GoalLevel.INDIVIDUAL, "emp")
                .withTitle(said("title"))
                .withRationale(said("rationale"))
                .withMeasures(Measure.builder().name("m").target(BigDecimal.TEN).build());
        world.as("emp").goals().add(own).orThrow();
        world.as("mia")
                .goals()
                .add(own.withId(GoalId.of("closed")).withConfidential(true))
                .orThrow();
        PlanTalk talk = PlanTalk.builder()
                .aims(said("aims"))
                .fit(said("fit"))
                .challenge(said("challenge"))
                .addResources(said("resources"))
                .addRisks(said("risks"))
                .build();
        world.as("emp").goals().agree(own.id(), talk).orThrow();
        world.as("mia").goals().agree(own.id()).orThrow();
        world.as("emp")
                .goals()
                .propose(own.id(), own.terms().withTitle(said("new title")), said("why"))
                .orThrow();
    }

    private static void talk(World world, String id, boolean confidential) {
        world.as("mia")
                .because(said("reason"))
                .conversations()
                .record(world.talk(id, Scenario.DAILY_COACHING)
                        .topics(List.of(Topic.of(TopicKind.PROCESS, Role.MANAGER, said("topic"))))
                        .agenda(Agenda.of(item()))
                        .addSharedNotes(new SharedNote(World.MIA, said("note")))
                        .addAgreements(said("agreement"))
                        .addActions(Action.builder()
                                .id("a")
                                .what(said("what"))
                                .owner(World.EMP)
                                .due(DUE)
                                .build())
                        .addBlockers(said("blocker"))
                        .addSupport(said("support"))
                        .addLessons(new Lesson(Lesson.Kind.PRACTICE, said("lesson")))
                        .confidential(confidential)
                        .build())
                .orThrow();
    }

    private static AgendaItem item() {
        return AgendaItem.builder()
                .id("item")
                .kind(TopicKind.PROCESS)
                .text(said("item"))
                .build();
    }

    private static void plan(World world) {
        world.as("mia")
                .plans()
                .agree(World.plan(DUE)
                        .withGoals(ImprovementGoal.builder()
                                .title(said("title"))
                                .addActions(Action.builder()
                                        .id("a")
                                        .what(said("what"))
                                        .owner(World.EMP)
                                        .due(DUE)
                                        .build())
                                .addSupport(said("support"))
                                .addCheckpoints(new Checkpoint(DUE, said("checkpoint")))
                                .build()))
                .orThrow();
    }

    /** Whether the word stands anywhere in an object, however deep. */
    static boolean isIn(Object object) {
        List<Object> left = new ArrayList<>(List.of(object));
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        while (!left.isEmpty()) {
            Object next = left.remove(left.size() - 1);
            if (next instanceof CharSequence text && text.toString().contains(WORD)) {
                return true;
            }
            if (seen.put(next, true) == null) {
                parts(next, left);
            }
        }
        return false;
    }

    private static void parts(Object object, List<Object> into) {
        if (object instanceof Collection<?> many) {
            into.addAll(many);
        } else if (object instanceof Map<?, ?> map) {
            into.addAll(map.keySet());
            into.addAll(map.values());
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(into::add);
        } else if (object instanceof Object[] array) {
            into.addAll(List.of(array));
        } else if (object.getClass().getName().startsWith("dev.perftalk.") && !(object instanceof Enum)) {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    part(object, field, into);
                }
            }
        }
    }

    private static void part(Object object, Field field, List<Object> into) {
        try {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Optional.ofNullable(field.get(object)).ifPresent(into::add);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
