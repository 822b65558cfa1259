package dev.perftalk.conversation;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A performance conversation as it was held; needs neither goal nor cycle. Immutable. */
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

    /** Who else took part. */
    public abstract Set<PersonId> others();

    public abstract Instant heldAt();

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

    public abstract List<Topic> topics();

    @Value.Redacted
    public abstract List<String> agreements();

    /** The cycle it belongs to, empty for a talk of its own. */
    public abstract Optional<CycleId> cycle();

    /** The id of the project it was about. */
    public abstract Optional<String> project();

    /** Who wrote it down, and thereby agrees to it. */
    public abstract PersonId author();

    /** Who else agreed to it. */
    public abstract Set<PersonId> acknowledgedBy();

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

    /** Who brought in at least one topic. */
    public Set<Role> voices() {
        return topics().stream().map(Topic::by).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anybody answered a question. */
    public boolean answered(Question question) {
        return answersTo(question).findAny().isPresent();
    }

    /** Whether somebody in a role answered a question. */
    public boolean answered(Question question, Role by) {
        return answersTo(question).anyMatch(topic -> topic.by() == by);
    }

    private Stream<Topic> answersTo(Question question) {
        return topics().stream().filter(topic -> topic.answers().equals(Optional.of(question)));
    }

    /** Whether employee and manager have each written or acknowledged it. */
    public boolean agreedByBoth() {
        return Stream.of(employee(), manager())
                .allMatch(person -> person.equals(author()) || acknowledgedBy().contains(person));
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
