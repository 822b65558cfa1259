package dev.perftalk.conversation;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A performance conversation, planned or held; needs neither goal nor cycle. Immutable. */
@Value.Immutable
public abstract class Conversation implements WithConversation {
    private static final Duration LONGEST = Duration.ofHours(24);

    Conversation() {}

    /** Starts a conversation; id, the two, when, channel, scenario, who initiated, led and wrote it down are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract ConversationId id();

    public abstract PersonId employee();

    /** The manager at that time: a change of manager rewrites nothing. */
    public abstract PersonId manager();

    /** Who else takes part. */
    public abstract Set<PersonId> others();

    /** In which part the others take part, where not as peers. */
    public abstract List<Guest> guests();

    /** When it was held; of a planned one, when it is to be. */
    public abstract Instant heldAt();

    /** When its record was last written by one side for the other to read; empty where that was not kept. */
    public abstract Optional<Instant> writtenAt();

    /** Whether it took place, as one side has said; a planned one has not yet. */
    @Value.Default
    public boolean confirmed() {
        return true;
    }

    /** Whether it was planned and does not take place. */
    @Value.Default
    public boolean calledOff() {
        return false;
    }

    /** How long it took: more than nothing, at most 24 hours; 30 minutes where nothing else is given. */
    @Value.Default
    public Duration duration() {
        return Duration.ofMinutes(30);
    }

    public abstract Channel channel();

    public abstract Scenario scenario();

    /** Who asked for the talk. */
    public abstract Role initiatedBy();

    /** Who led it. */
    public abstract Role ledBy();

    /** What is to be talked about. */
    @Value.Default
    public Agenda agenda() {
        return Agenda.EMPTY;
    }

    /** What was seen to so that both can speak openly. */
    @Value.Default
    public SafetyChecklist safety() {
        return SafetyChecklist.NONE;
    }

    public abstract List<Topic> topics();

    /** What those who took part noted down for each other. */
    public abstract List<SharedNote> sharedNotes();

    /** What was decided. */
    @Value.Redacted
    public abstract List<String> agreements();

    /** Who does what until when: what came out of this talk, and what was still open of earlier ones. */
    public abstract List<Action> actions();

    /** What stands in the way. */
    @Value.Redacted
    public abstract List<String> blockers();

    /** What the employee asked for, or was offered. */
    @Value.Redacted
    public abstract List<String> support();

    /** What others should learn of. */
    public abstract List<Lesson> lessons();

    /** How the time was spent, empty where nobody noted it. */
    public abstract Optional<TalkBalance> balance();

    /** The feedback that was given in it. */
    public abstract Set<FeedbackId> feedback();

    /** The plan that was looked back on. */
    public abstract Optional<PlanId> lookedBackOn();

    /** The cycle it belongs to, empty for a talk of its own. */
    public abstract Optional<CycleId> cycle();

    /** The code of the phase of a cycle that it was held in, such as {@code CHECK}. */
    public abstract Optional<String> phase();

    /** The id of the project it was about. */
    public abstract Optional<String> project();

    /** Who wrote it down as it stands, and thereby agrees to it; of a planned one, who asked for it. */
    public abstract PersonId author();

    /** Who held the pen for the author, empty where the author did. */
    public abstract Optional<PersonId> scribe();

    /** Who else has acknowledged it. */
    public abstract Set<PersonId> acknowledgedBy();

    /** What they said when they did. */
    public abstract List<Reply> replies();

    /** Who of those who are bound by it lets the others change it once more. */
    public abstract Set<PersonId> reopenedBy();

    /** Whether the employee has said how it was; what they said stands nowhere near it. */
    @Value.Default
    public boolean pulseGiven() {
        return false;
    }

    /** Whether nobody but those who took part may know of it. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Whether the employee has opened it to those who lead them later. */
    @Value.Default
    public boolean released() {
        return false;
    }

    /** Employee, manager and the others; unmodifiable. */
    public Set<PersonId> participants() {
        Set<PersonId> all = new LinkedHashSet<>(List.of(employee()));
        all.add(manager());
        all.addAll(others());
        return Collections.unmodifiableSet(all);
    }

    /** How far its record has come. */
    public ConversationStatus status() {
        if (calledOff()) {
            return ConversationStatus.CALLED_OFF;
        }
        if (!confirmed()) {
            return ConversationStatus.PLANNED;
        }
        if (acknowledgedBy().isEmpty()) {
            return ConversationStatus.HELD;
        }
        return reopenedBy().isEmpty() ? ConversationStatus.ACKNOWLEDGED : ConversationStatus.REOPENED;
    }

    /** Whether it took place. */
    public boolean isHeld() {
        return confirmed() && !calledOff();
    }

    /** Whether anything of what was said stands in it; actions alone may be those of an earlier talk. */
    public boolean isWritten() {
        return Stream.of(topics(), sharedNotes(), agreements(), blockers(), support(), lessons())
                .anyMatch(part -> !part.isEmpty());
    }

    /** The same with an author, and who held the pen. */
    Conversation writtenBy(PersonId by, PersonId actor) {
        return withAuthor(by).withScribe(Optional.of(actor).filter(pen -> !pen.equals(by)));
    }

    /** In which part somebody takes part, empty where they don't. */
    public Optional<Role> roleOf(PersonId person) {
        if (isOfThePair(person)) {
            return Optional.of(person.equals(employee()) ? Role.EMPLOYEE : Role.MANAGER);
        }
        Role asGuest = guests().stream()
                .filter(guest -> guest.person().equals(person))
                .map(Guest::role)
                .findFirst()
                .orElse(Role.PEER);
        return Optional.of(asGuest).filter(role -> others().contains(person));
    }

    /** Whether somebody is the employee or the manager. */
    public boolean isOfThePair(PersonId person) {
        return person.equals(employee()) || person.equals(manager());
    }

    /** What is on the agenda and was not talked about: neither marked so, nor its question answered. */
    public Agenda unfinished() {
        return agenda().only(item ->
                !item.covered() && item.question().filter(this::answered).isEmpty());
    }

    /** The topics of a kind, in order; unmodifiable. */
    public List<Topic> topics(TopicKind kind) {
        return topics().stream().filter(topic -> topic.kind() == kind).toList();
    }

    /** The action of an id, empty where there is none. */
    public Optional<Action> action(String id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The same with an action that is done, where it is open. */
    public Conversation withDone(String id, LocalDate on) {
        return withActions(actions().stream()
                .map(action -> action.id().equals(id) && action.isOpen() ? action.withDoneOn(on) : action)
                .toList());
    }

    /** What is still to be done, in order; unmodifiable. */
    public List<Action> openActions() {
        return actions().stream().filter(Action::isOpen).toList();
    }

    /** Who brought in at least one topic. */
    public Set<Role> voices() {
        return topics().stream().map(Topic::by).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anybody answered a question. */
    public boolean answered(Question question) {
        for (Topic topic : topics()) {
            if (topic.isAnswerTo(question)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody in a role answered a question. */
    public boolean answered(Question question, Role by) {
        for (Topic topic : topics()) {
            if (topic.by() == by && topic.isAnswerTo(question)) {
                return true;
            }
        }
        return false;
    }

    /** Whether employee and manager have each written it, or acknowledged it without disagreeing. */
    public boolean agreedByBoth() {
        return agrees(employee()) && agrees(manager());
    }

    private boolean agrees(PersonId person) {
        return person.equals(author()) || acknowledgedBy().contains(person) && !disagrees(person);
    }

    private boolean disagrees(PersonId person) {
        return replies().stream()
                .anyMatch(reply -> reply.disagrees() && reply.by().equals(person));
    }

    @Value.Check
    void check() {
        if (duration().isNegative() || duration().isZero() || duration().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "duration must be more than nothing and at most 24 hours, but is %s, of conversation %s"
                            .formatted(duration(), id()));
        }
    }

    /** Gathers a conversation. Not thread-safe. */
    public static final class Builder extends ImmutableConversation.Builder {
        Builder() {}
    }
}
