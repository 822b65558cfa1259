package dev.perftalk.internal.codec;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The percentage at the head of what people wrote about a result, such as {@code 70% (moved to March)}. */
final class Percentage {
    private static final int HEAD = 80;
    private static final Pattern LEADING = Pattern.compile("\\s*(\\d{1,30}(?:\\.\\d{1,30})?)\\s*%");

    private Percentage() {}

    /**
     * The number before the first per cent sign, if nothing else stands before it; full-width digits and signs are read
     * too. A sign tells a change rather than a state: what begins with one is no data.
     */
    static Optional<BigDecimal> leading(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        Matcher matcher = LEADING.matcher(Normalizer.normalize(head, Normalizer.Form.NFKC));
        return matcher.lookingAt() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }
}
