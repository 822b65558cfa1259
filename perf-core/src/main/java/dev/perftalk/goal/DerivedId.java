package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids that follow from what a goal is made of: who makes it twice makes the same. */
final class DerivedId {
    private static final int READABLE = 150;
    private static final int DIGEST_BYTES = 16;

    private DerivedId() {}

    /** A readable beginning, and a digest of all parts, each with its length: other parts give another id. */
    static GoalId of(String... parts) {
        String text = Stream.of(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining());
        String head = parts[0].codePoints()
                .limit(READABLE / 2)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return GoalId.of(head + "." + digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
