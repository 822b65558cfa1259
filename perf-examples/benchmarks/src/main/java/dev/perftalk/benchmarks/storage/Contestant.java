package dev.perftalk.benchmarks.storage;

/** One of two that do the same to the same tables. Safe for use by many threads that keep to records of their own. */
interface Contestant {
    void insert(Kind kind, long number);

    /** Changes a record that has the version. */
    void update(Kind kind, long number, long version);

    /** Changes a bare record that has the version, and makes an outbox and a history record beside it. */
    void change(long number, long version, long fresh);

    /** How many records the first page of a person has. */
    int page(long number);

    /** How long the body of one record is. */
    int point(Kind kind, long number);

    static String body(long number, long version) {
        return "{\"number\":" + number + ",\"version\":" + version + ",\"words\":\"" + "so it was said ".repeat(25)
                + "\"}";
    }
}
