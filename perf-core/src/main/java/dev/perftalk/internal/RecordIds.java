package dev.perftalk.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids that are made of other ids, and so may grow beyond what an id can hold. */
final class RecordIds {
    private RecordIds() {}

    /** A prefix and a digest of the parts, each with its length: no two lists of parts give the same text. */
    static String of(String prefix, String... parts) {
        StringBuilder text = new StringBuilder();
        List.of(parts).forEach(part -> text.append(part.length()).append(':').append(part));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return prefix + "/" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
