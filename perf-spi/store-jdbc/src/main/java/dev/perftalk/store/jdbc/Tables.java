package dev.perftalk.store.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the tables are called. Where statements are written they begin with {@code perf_}, and an index whose name must
 * not have the schema before it with {@code ix_perf_}.
 */
record Tables(Optional<String> schema, String prefix) {
    static final Tables STANDARD = new Tables(Optional.empty(), "perf_");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    Tables withPrefix(String tablePrefix) {
        return new Tables(schema, checked("tablePrefix", tablePrefix));
    }

    Tables withSchema(String name) {
        return new Tables(Optional.of(checked("schema", name)), prefix);
    }

    private static String checked(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 30 of a-z, 0-9 and _, a letter first, but is '" + name + "'");
        }
        return name;
    }

    String named(String sql) {
        String before = schema.map(name -> name + ".").orElse("") + prefix;
        return before.equals(STANDARD.prefix)
                ? sql
                : sql.replace(STANDARD.prefix, before).replace("ix_" + before, "ix_" + prefix);
    }
}
