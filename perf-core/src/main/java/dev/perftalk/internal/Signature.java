package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who did what, when and why: it stands in the body of what came of it, beside the fields of the record. */
record Signature(Instant at, PersonId by, Optional<PersonId> onBehalfOf, String what, Optional<String> why) {
    private static final String AT = "$at";
    private static final String BY = "$by";
    private static final String FOR = "$for";
    private static final String WHAT = "$what";
    private static final String WHY = "$why";
    private static final String MADE_BY = "$madeBy";
    private static final String MADE_FOR = "$madeFor";

    /** What stands for an author or a deed that a body from elsewhere does not name. */
    private static final String UNKNOWN = "$unknown";

    static Signature of(Caller caller, Deed deed, Instant now) {
        return new Signature(now, caller.actor(), caller.onBehalfOf(), deed.name(), caller.reason());
    }

    /** The one of a record, or of a tombstone. */
    static Signature of(StoredRecord stored) {
        ObjectNode body = Json.parse(stored.body().json());
        return new Signature(
                text(body, AT).map(Instant::parse).orElse(stored.at()),
                PersonId.of(text(body, BY).orElse(UNKNOWN)),
                text(body, FOR).map(PersonId::of),
                text(body, WHAT).orElse(UNKNOWN),
                text(body, WHY));
    }

    private static Optional<String> text(ObjectNode body, String name) {
        return Optional.ofNullable(body.get(name)).map(JsonNode::stringValue);
    }

    /** In whose name it was done. */
    PersonId author() {
        return onBehalfOf.orElse(by);
    }

    /** For what operators see, and where it stands in the access log: a reason is people's own words. */
    Signature withoutWhy() {
        return new Signature(at, by, onBehalfOf, what, Optional.empty());
    }

    /** Who has made the record stays in it; who has changed it last stands beside. */
    void sign(ObjectNode body, boolean made) {
        if (made) {
            put(body, MADE_BY, Optional.of(by.value()));
            put(body, MADE_FOR, onBehalfOf.map(PersonId::value));
        }
        put(body, BY, Optional.of(by.value()));
        put(body, FOR, onBehalfOf.map(PersonId::value));
        put(body, AT, Optional.of(at.toString()));
        put(body, WHAT, Optional.of(what));
        put(body, WHY, why);
    }

    private static void put(ObjectNode body, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> body.put(name, text), () -> body.remove(name));
    }

    /** Takes a person's name out of a signed body, and their words with it. */
    static void strip(PersonId person, ObjectNode body) {
        boolean theirs = List.of(BY, FOR).stream().anyMatch(name -> names(body, name, person));
        List.of(BY, FOR, MADE_BY, MADE_FOR).stream()
                .filter(name -> names(body, name, person))
                .forEach(name -> body.put(name, PersonId.ERASED.value()));
        if (theirs) {
            body.remove(WHY);
        }
    }

    private static boolean names(ObjectNode body, String name, PersonId person) {
        return text(body, name).filter(person.value()::equals).isPresent();
    }
}
