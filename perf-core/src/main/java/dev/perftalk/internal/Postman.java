package dev.perftalk.internal;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.internal.codec.Json;
import dev.perftalk.spi.notification.Delivery;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers claimed messages and notes what came of it, holding on to the version that was claimed: whoever has taken the
 * message over since has the last word.
 */
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);
    private static final int MAX_ATTEMPTS = 12;

    private final RecordStore store;
    private final PeopleDirectory people;
    private final Notifier notifier;
    private final Function<Notification, Optional<URI>> links;
    private final Usher usher;

    public Postman(
            RecordStore store,
            PeopleDirectory people,
            AccessPolicy access,
            Notifier notifier,
            Function<Notification, Optional<URI>> links) {
        this.store = store;
        this.people = people;
        usher = new Usher(store, people, access);
        this.notifier = notifier;
        this.links = links;
    }

    /** What came of an attempt. */
    enum Result {
        DELIVERED,
        POSTPONED,
        DEAD
    }

    Result deliver(StoredRecord claimed, Instant now) {
        Message message;
        try {
            message = Outbox.TYPE.read(claimed).orElseThrow();
        } catch (IllegalStateException | NoSuchElementException e) {
            return bury(claimed, claimed.body(), "unreadable");
        }
        Delivery delivery = attempt(claimed.key().tenant(), message, now);
        if (delivery instanceof Delivery.Delivered) {
            store.commit(
                    Commit.builder().delete(claimed.key(), claimed.version()).build());
            return Result.DELIVERED;
        }
        if (delivery instanceof Delivery.RetryAfter retry && message.attempts() + 1 < MAX_ATTEMPTS) {
            Message tried = tried(message, retry.reason()).withDue(now.plus(delay(retry.delay(), message.attempts())));
            store.commit(Commit.builder()
                    .put(claimed.key(), claimed.version(), claimed.labels(), tried.due(), body(tried, claimed))
                    .build());
            return Result.POSTPONED;
        }
        String reason = delivery instanceof Delivery.Rejected rejected
                ? rejected.reason()
                : ((Delivery.RetryAfter) delivery).reason();
        return bury(claimed, body(tried(message, reason), claimed), reason);
    }

    private Delivery attempt(String tenant, Message message, Instant now) {
        try {
            Optional<Person> known =
                    people.find(tenant, message.to().value(), now).filter(Person::isEmployed);
            if (known.isEmpty()) {
                return Delivery.rejected("unknown person");
            }
            if (!usher.letsKnow(tenant, message, now)) {
                return Delivery.rejected("not theirs");
            }
            Delivery delivery = notifier.deliver(notification(tenant, message, known.get()));
            return delivery == null ? Delivery.retryAfter(Duration.ZERO, "no answer") : delivery;
        } catch (RuntimeException e) {
            return Delivery.retryAfter(Duration.ZERO, e.getClass().getName());
        }
    }

    private Notification notification(String tenant, Message message, Person recipient) {
        Notification notification = Notification.builder()
                .id(message.id())
                .tenant(tenant)
                .recipient(message.to().value())
                .kind(message.kind())
                .subject(message.subject())
                .language(recipient.language())
                .text(message.text().in(recipient.language()))
                .build();
        return links.apply(notification).map(notification::withLink).orElse(notification);
    }

    /** Out of the way, but not lost: the host can see it. */
    private Result bury(StoredRecord claimed, Body body, String reason) {
        LOG.warn("given up, {}: {}", reason, claimed.key());
        RecordKey grave = RecordKey.of(
                claimed.key().tenant(), Outbox.DEAD.name(), claimed.key().id());
        store.commit(Commit.builder()
                .delete(claimed.key(), claimed.version())
                .put(grave, 0, claimed.labels(), claimed.at(), body)
                .build());
        return Result.DEAD;
    }

    private static Message tried(Message message, String reason) {
        return message.withAttempts(message.attempts() + 1).withReason(reason);
    }

    private static Body body(Message message, StoredRecord claimed) {
        ObjectNode former = Outbox.TYPE.body(claimed).orElseGet(Json::object);
        return Outbox.TYPE.print(Outbox.TYPE.shape().write(message, former));
    }

    /** What the route asks for, but at least a minute, doubled with each attempt, and at most a week. */
    private static Duration delay(Duration asked, int attempts) {
        Duration backOff = FIRST_WAIT.multipliedBy(1L << attempts);
        Duration longer = backOff.compareTo(asked) < 0 ? asked : backOff;
        return (longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT).truncatedTo(ChronoUnit.MICROS);
    }
}
