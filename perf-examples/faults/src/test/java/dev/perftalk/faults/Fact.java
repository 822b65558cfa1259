package dev.perftalk.faults;

/**
 * What a process says that it has done: a line that it writes to the outside world, which outlives it.
 *
 * @param subject the talk or the page that it is about
 * @param id of the notification, "-" where there is none
 */
record Fact(String tenant, Kind kind, String subject, String id) {
    enum Kind {
        /** A talk was put on record, and its notice into the outbox, in one commit. */
        RECORDED,
        /** A talk was acknowledged. */
        ACKNOWLEDGED,
        /** A page of the ledger was booked. */
        BOOKED,
        /** A person was told of a talk. */
        TOLD
    }

    static Fact of(String tenant, Kind kind, String subject) {
        return new Fact(tenant, kind, subject, "-");
    }

    static Fact parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a fact: " + line);
        }
        return new Fact(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3]);
    }

    /** What {@link #parse} reads. */
    String line() {
        return String.join("\t", tenant, kind.name(), subject, id);
    }
}
