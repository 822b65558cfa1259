package dev.perftalk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanKind;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever written can be read for ever; and what is written changes only on purpose. */
class GoldenTest {
    private static final String WHAT_TO_DO = """
            %s is not stored as %s.json says. If a field was added on purpose: leave that file as it is, with the value \
            that it is read to now (without the field) in GoldenTest.GOLDENS; put target/golden/%s.json beside it under the \
            next number, with the field filled in Samples; and add it as the last of its kind to GOLDENS. A field that \
            changed its name or its form needs a new format instead: RecordType.lifting.""";

    /** A conversation as it was when it could only be put on record after it was held. */
    private static final Conversation HELD = Conversation.builder()
            .id(Samples.CONVERSATION.id())
            .employee(Samples.CONVERSATION.employee())
            .manager(Samples.CONVERSATION.manager())
            .others(Samples.CONVERSATION.others())
            .heldAt(Samples.CONVERSATION.heldAt())
            .duration(Samples.CONVERSATION.duration())
            .channel(Samples.CONVERSATION.channel())
            .scenario(Samples.CONVERSATION.scenario())
            .initiatedBy(Samples.CONVERSATION.initiatedBy())
            .ledBy(Samples.CONVERSATION.ledBy())
            .topics(Samples.CONVERSATION.topics())
            .agreements(Samples.CONVERSATION.agreements())
            .cycle(Samples.CONVERSATION.cycle())
            .project(Samples.CONVERSATION.project())
            .author(Samples.CONVERSATION.author())
            .acknowledgedBy(Samples.CONVERSATION.acknowledgedBy())
            .build();

    /** A conversation as it was when no item of its agenda could be confidential. */
    private static final Conversation ALL_OPEN =
            Samples.CONVERSATION.withAgenda(Samples.CONVERSATION.agenda().without("home"));

    private static final Feedback FEEDBACK_OF_OLD =
            Samples.FEEDBACK.withMilestone(Optional.empty()).withValues().withRequest(Optional.empty());
    private static final ImprovementPlan PLAN_OF_OLD = Samples.PLAN
            .withKind(PlanKind.IMPROVEMENT)
            .withWrittenOn(Optional.empty())
            .withReviews();

    /** The newest of each kind last; none is ever taken away. */
    private static final List<Golden<?>> GOLDENS = List.of(
            Golden.of("goal-1.1", Records.GOAL.type(), Samples.GOAL),
            Golden.of(
                    "cycle-1.1",
                    Records.CYCLE.type(),
                    Samples.CYCLE
                            .withFormerManagers()
                            .withManagerSince(Optional.empty())
                            .withOpenedAt(Optional.empty())
                            .withWorkingSince(Optional.empty())
                            .withRenegotiating()
                            .withSuspensions()
                            .withEndedAt(Optional.empty())
                            .withCancelReason(Optional.empty())),
            Golden.of(
                    "cycle-1.2",
                    Records.CYCLE.type(),
                    Samples.CYCLE
                            .withOpenedAt(Optional.empty())
                            .withWorkingSince(Optional.empty())
                            .withRenegotiating()
                            .withSuspensions()
                            .withEndedAt(Optional.empty())
                            .withCancelReason(Optional.empty())),
            Golden.of("cycle-1.3", Records.CYCLE.type(), Samples.CYCLE),
            Golden.of("conversation-1.1", Records.CONVERSATION.type(), HELD),
            Golden.of(
                    "conversation-1.2",
                    Records.CONVERSATION.type(),
                    HELD.withConfidential(true).withReleased(true)),
            Golden.of("conversation-1.3", Records.CONVERSATION.type(), ALL_OPEN.withWrittenAt(Optional.empty())),
            Golden.of("conversation-1.4", Records.CONVERSATION.type(), ALL_OPEN),
            Golden.of("conversation-1.5", Records.CONVERSATION.type(), Samples.CONVERSATION),
            Golden.of(
                    "backlog-1.1",
                    Records.BACKLOG.type(),
                    Samples.BACKLOG.withAgenda(Samples.BACKLOG.agenda().without("home"))),
            Golden.of("backlog-1.2", Records.BACKLOG.type(), Samples.BACKLOG),
            Golden.of("pulse-1.1", Records.PULSE, Samples.PULSE),
            Golden.of("feedback-1.1", Records.FEEDBACK.type(), FEEDBACK_OF_OLD),
            Golden.of("feedback-1.2", Records.FEEDBACK.type(), Samples.FEEDBACK),
            Golden.of("feedback-declined-1.1", Records.FEEDBACK.type(), Samples.DECLINED),
            Golden.of("feedback-text-1.1", Records.FEEDBACK.type(), Samples.IN_ONE_PIECE),
            Golden.of("plan-1.1", Records.PLAN.type(), PLAN_OF_OLD.withFormerManagers()),
            Golden.of("plan-1.2", Records.PLAN.type(), PLAN_OF_OLD),
            Golden.of("plan-1.3", Records.PLAN.type(), Samples.PLAN),
            Golden.of("plan-dropped-1.1", Records.PLAN.type(), Samples.DROPPED),
            Golden.of("goal-template-1.1", Records.TEMPLATE.type(), Samples.TEMPLATE),
            Golden.of("private-note-1.1", Records.NOTE.type(), Samples.NOTE),
            Golden.of("private-note-1.2", Records.NOTE.type(), Samples.NOTE),
            Golden.of("access-1.1", Records.ACCESS.type(), Samples.ACCESS),
            Golden.of("outbox-1.1", Outbox.TYPE, Samples.MESSAGE.withType(Optional.empty())),
            Golden.of("outbox-1.2", Outbox.TYPE, Samples.MESSAGE),
            Golden.of("dead-letter-1.1", Outbox.DEAD, Samples.MESSAGE.withType(Optional.empty())),
            Golden.of("dead-letter-1.2", Outbox.DEAD, Samples.MESSAGE),
            Golden.of(
                    "obligation-1.1",
                    Outbox.OBLIGATION,
                    Samples.OBLIGATION.withPart(Optional.empty()).withPerson(Optional.empty())),
            Golden.of("obligation-1.2", Outbox.OBLIGATION, Samples.OBLIGATION),
            Golden.of("revision-1.1", Records.GOAL.type(), Samples.GOAL),
            new Golden<>("tombstone-1.1", Records.GOAL.type(), Optional.empty()));

    static List<Golden<?>> goldens() {
        return GOLDENS;
    }

    static Collection<Golden<?>> newest() {
        Map<String, Golden<?>> newest = new LinkedHashMap<>();
        GOLDENS.forEach(golden -> newest.put(golden.subject(), golden));
        return newest.values();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    <T> void what_was_ever_written_is_read_as_it_was_meant(Golden<T> golden) throws IOException {
        assertThat(golden.type().read(golden.record())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("newest")
    <T> void what_is_written_today_is_what_the_newest_file_says(Golden<T> golden) throws IOException {
        StoredRecord written = written(golden);
        Path actual = Path.of("target", "golden", golden.name() + ".json");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, Golden.json(written).toPrettyString() + "\n");
        assertThat(Golden.FOLDER.resolve(golden.name() + ".json"))
                .as(WHAT_TO_DO, golden.subject(), golden.name(), golden.name())
                .exists();
        assertThat(Golden.json(written))
                .as(WHAT_TO_DO, golden.subject(), golden.name(), golden.name())
                .isEqualTo(golden.json());
    }

    @ParameterizedTest
    @MethodSource("newest")
    <T> void every_field_that_is_read_is_in_a_newest_file_of_its_type(Golden<T> golden) throws IOException {
        Set<String> asked = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (Golden<?> file : newest()) {
            if (file.type().name().equals(golden.type().name()) && file.value().isPresent()) {
                file.type().shape().read(Asked.of(file.json().get("body"), asked, there));
            }
        }
        Set<String> shown = there.stream().map(GoldenTest::withinItsPart).collect(Collectors.toSet());
        assertThat(asked)
                .as(WHAT_TO_DO, golden.subject(), golden.name(), golden.name())
                .allSatisfy(path -> assertThat(shown).contains(withinItsPart(path)));
    }

    /** What excludes each other stands in files of its own. A part that stands in several places need not be shown whole in each. */
    private static String withinItsPart(String path) {
        return path.replaceFirst(".*\\.([^.]+\\.[^.]+)$", "$1");
    }

    @Test
    void no_file_is_forgotten() throws IOException {
        try (Stream<Path> files = Files.list(Golden.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(GOLDENS.stream()
                            .map(golden -> golden.name() + ".json")
                            .toList());
        }
    }

    @Test
    void every_type_has_a_file() {
        assertThat(newest())
                .<String>map(Golden::subject)
                .containsAll(
                        Records.ALL.stream().map(type -> type.type().name()).toList());
    }

    /** As a session writes it: by a delegate, with a reason. */
    private static <T> StoredRecord written(Golden<T> golden) {
        RecordStore store = RecordStore.inMemory();
        commit(
                store,
                unit -> golden.value()
                        .ifPresentOrElse(
                                value -> unit.put(golden.type(), value),
                                () -> unit.put(Records.GOAL.type(), Samples.GOAL)));
        String type = golden.subject().startsWith(golden.type().name())
                ? golden.type().name()
                : golden.subject();
        if (type.equals("revision")) {
            commit(store, unit -> unit.put(Records.GOAL.type(), Samples.GOAL.withTitle("another")));
        } else if (type.equals("tombstone")) {
            commit(
                    store,
                    unit -> unit.delete(Records.GOAL.type(), Samples.GOAL.id().value()));
            type = "goal";
        }
        return store.query(Query.of("acme", type)).records().get(0);
    }

    private static void commit(RecordStore store, Consumer<Unit> change) {
        Caller caller = Caller.person(TenantId.of("acme"), Samples.MIA)
                .onBehalfOf(Samples.LIN)
                .because("as agreed");
        new Carrier(store, () -> Samples.NOW)
                .carry(caller, Deed.RECORD, unit -> {
                    change.accept(unit);
                    return Outcome.accepted(true);
                })
                .orThrow();
    }
}
