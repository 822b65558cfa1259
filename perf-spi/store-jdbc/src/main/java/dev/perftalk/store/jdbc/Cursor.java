package dev.perftalk.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Base64;

/** Where a page ended: the place of its last record in an order. */
record Cursor(Query.Order order, long at, RecordKey key) {

    static Cursor after(Query.Order order, StoredRecord last) {
        return new Cursor(order, Micros.of(last.at()), last.key());
    }

    /** The value of a column that an order goes by. */
    Object column(String name) {
        return switch (name) {
            case "at" -> at;
            case "tenant" -> Code.of(key.tenant());
            case "id" -> Code.of(key.id());
            default -> throw new IllegalArgumentException("no column of an order: " + name);
        };
    }

    String text() {
        String parts = String.join("\n", order.name(), "" + at, key.tenant(), key.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(UTF_8));
    }

    /** @throws IllegalArgumentException where the text is no cursor of a query like this */
    static Cursor parse(String text, Query query) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", -1);
            if (parts.length != 4 || !parts[0].equals(query.order().name())) {
                throw new IllegalArgumentException("it is of another order");
            }
            return new Cursor(query.order(), Long.parseLong(parts[1]), RecordKey.of(parts[2], query.type(), parts[3]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a cursor of such a query: '" + text + "'", e);
        }
    }
}
