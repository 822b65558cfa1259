package dev.perftalk.tour.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A goal of the cascade.
 *
 * @param id tells it from the others
 * @param parent the id of the goal it serves; one that isn't there makes it a root
 * @param level where it stands
 * @param title as its owner wrote it, of any length
 * @param owner who answers for it
 * @param progress from 0 to 1, empty where there is no data
 */
public record CascadeNode(
        String id,
        Optional<String> parent,
        CascadeLevel level,
        String title,
        Optional<String> owner,
        Optional<BigDecimal> progress) {
    public CascadeNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owner, "owner");
        progress.ifPresent(share -> {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "progress must be from 0 to 1 but is " + share + " (goal " + id + ")");
            }
        });
    }

    /** All of it in a sentence, for a pointer that rests on the goal. */
    String tip(Words words) {
        return words.say("cascade.tip", words.of(level.label()), title, owned(words), shown(words));
    }

    /** The owner, or in words that there is none. */
    String owned(Words words) {
        return owner.orElseGet(() -> words.say("cascade.nobody"));
    }

    /** The progress in words. */
    String shown(Words words) {
        return progress.map(words::percent).orElseGet(() -> words.say("cascade.noData"));
    }

    /** Hides what the owner wrote. */
    @Override
    public String toString() {
        return "CascadeNode[" + id + "]";
    }
}
