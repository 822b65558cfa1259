package dev.perftalk.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a record, as far as it matters who may see it.
 *
 * @param named everyone whom it names as taking part; of a note its author
 * @param about whom it is about
 * @param day when it happened: a talk when it was held, all else when it came to be so
 * @param living whether the record goes on changing, so that it is of today as long as it stands
 */
record Fact(
        Kind kind,
        String id,
        Set<String> named,
        Optional<String> about,
        int day,
        boolean living,
        boolean confidential,
        boolean released) {
    enum Kind {
        GOAL,
        CYCLE,
        TALK,
        FEEDBACK,
        PLAN,
        NOTE,
        LOG
    }

    /** The first whom it names beside the one it is about. */
    String manager() {
        return named.stream()
                .filter(person -> !about.equals(Optional.of(person)))
                .findFirst()
                .orElseThrow();
    }

    Fact confidential(boolean is) {
        return new Fact(kind, id, named, about, day, living, is, released);
    }

    /**
     * A record with all its versions, the oldest first.
     *
     * @param madeOn the days on which they were written
     */
    record Story(List<Fact> versions, List<Integer> madeOn) {
        Fact now() {
            return versions.get(versions.size() - 1);
        }
    }
}
