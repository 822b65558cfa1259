package dev.perftalk.spi.notification;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A short message to one person: that something is to be done or has happened, never what was said. Immutable.
 *
 * <p>Made by the library; a provider reads it.
 */
public final class Notification {
    private final String id;
    private final String tenant;
    private final String recipient;
    private final String kind;
    private final String subject;
    private final Locale language;
    private final String text;
    private final Optional<URI> link;

    private Notification(Builder builder) {
        id = set("id", builder.id);
        tenant = set("tenant", builder.tenant);
        recipient = set("recipient", builder.recipient);
        kind = set("kind", builder.kind);
        subject = set("subject", builder.subject);
        text = set("text", builder.text);
        language = Objects.requireNonNull(builder.language, "language");
        link = builder.link;
    }

    private static String set(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " of a notification is missing");
        }
        return value;
    }

    /** Starts a notification. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same for every attempt at this notification, and for no other of the tenant. */
    public String id() {
        return id;
    }

    public String tenant() {
        return tenant;
    }

    /** The person's id in the people directory. */
    public String recipient() {
        return recipient;
    }

    /** A stable code of what it is about, such as {@code TALK_DUE}. */
    public String kind() {
        return kind;
    }

    /** The id of the record it is about. */
    public String subject() {
        return subject;
    }

    /** The recipient's language. */
    public Locale language() {
        return language;
    }

    /** One or two sentences in the recipient's language, without content of conversations. */
    public String text() {
        return text;
    }

    /** Where the host shows the subject, if the host makes links. */
    public Optional<URI> link() {
        return link;
    }

    /** The same notification with a link. */
    public Notification withLink(URI link) {
        return builder()
                .id(id)
                .tenant(tenant)
                .recipient(recipient)
                .kind(kind)
                .subject(subject)
                .language(language)
                .text(text)
                .link(link)
                .build();
    }

    /** Who, what and about which record; not the text. */
    @Override
    public String toString() {
        return "Notification[" + kind + " to " + recipient + " about " + subject + ", id " + tenant + "/" + id + "]";
    }

    /** Gathers a notification; everything but the link is required. Not thread-safe. */
    public static final class Builder {
        private String id = "";
        private String tenant = "";
        private String recipient = "";
        private String kind = "";
        private String subject = "";
        private Locale language = Locale.ENGLISH;
        private String text = "";
        private Optional<URI> link = Optional.empty();

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder tenant(String tenant) {
            this.tenant = tenant;
            return this;
        }

        public Builder recipient(String recipient) {
            this.recipient = recipient;
            return this;
        }

        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder link(URI link) {
            this.link = Optional.of(link);
            return this;
        }

        /** @throws IllegalArgumentException naming the part that is missing */
        public Notification build() {
            return new Notification(this);
        }
    }
}
