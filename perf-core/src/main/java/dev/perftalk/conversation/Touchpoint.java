package dev.perftalk.conversation;

import dev.perftalk.channel.Channel;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An instant at which employee and manager really were in touch: what ends a gap.
 *
 * @param employee the one of the pair
 * @param manager the other
 * @param at when
 * @param source the id of the conversation or feedback that shows it
 */
public record Touchpoint(PersonId employee, PersonId manager, Instant at, String source) {
    private static final Set<Channel> ONE_WAY = Set.of(Channel.WRITTEN_REPORT, Channel.DASHBOARD);

    public Touchpoint {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The one that a conversation makes that was held; a written report or a dashboard makes none, nor does what a third
     * person wrote down before one of the two has acknowledged it.
     */
    public static Optional<Touchpoint> of(Conversation talk) {
        boolean vouchedFor = Stream.of(talk.employee(), talk.manager())
                .anyMatch(one ->
                        one.equals(talk.author()) || talk.acknowledgedBy().contains(one));
        return ONE_WAY.contains(talk.channel()) || !vouchedFor || !talk.isHeld()
                ? Optional.empty()
                : Optional.of(new Touchpoint(
                        talk.employee(),
                        talk.manager(),
                        talk.heldAt(),
                        talk.id().value()));
    }

    /**
     * The one that feedback makes between two people, either giving it to the other: when it was given, once it is
     * acknowledged; none before, nor where others are involved.
     */
    public static Optional<Touchpoint> of(Feedback feedback, PersonId employee, PersonId manager) {
        boolean down = feedback.from().equals(manager) && feedback.to().equals(employee);
        boolean up = feedback.from().equals(employee) && feedback.to().equals(manager);
        return feedback.acknowledgedAt()
                .filter(acknowledged -> down || up)
                .map(acknowledged -> new Touchpoint(
                        employee, manager, feedback.at(), feedback.id().value()));
    }

    /** The day it falls on in a zone. */
    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
