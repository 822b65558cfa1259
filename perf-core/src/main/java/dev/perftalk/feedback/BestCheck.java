package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Folding;
import dev.perftalk.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether feedback in its parts is BEST: the article, part three, 1. It goes by few and safe words, since it
 * refuses; {@link BestAnalyzer} reads free text. Pure functions, safe for any number of threads.
 */
public final class BestCheck {
    /** Of both lists, so that a part in which nothing stands is gone through once. */
    private static final Lexicon WORDS = Lexicon.load("labels", "vague");

    private BestCheck() {}

    /**
     * Everything that can be said about it, at once.
     *
     * <p>An improvement has a flaw for each part that is missing ({@code BEHAVIOR_MISSING} …), for options that neither
     * ask nor offer ({@code OPTIONS_CLOSED}) and for each word that judges the person ({@code LABEL}); wording too
     * general to act on is a hint ({@code VAGUE}). A recognition has hints only.
     */
    public static BestReport check(BestParts parts) {
        FeedbackKind kind = Objects.requireNonNull(parts.kind(), "kind");
        String behavior = said(parts.behavior());
        String consequence = said(parts.consequence());
        String options = said(parts.options());
        String outlook = said(parts.outlook());
        boolean closed = kind == FeedbackKind.IMPROVEMENT && isClosed(options);
        BestReport outline = Outline.of(
                kind, !behavior.isEmpty(), !consequence.isEmpty(), !options.isEmpty(), !outlook.isEmpty(), closed);
        boolean plain = !WORDS.mayBeIn(behavior)
                && !WORDS.mayBeIn(consequence)
                && !WORDS.mayBeIn(options)
                && !WORDS.mayBeIn(outlook);
        return plain ? outline : worded(outline, kind, List.of(behavior, consequence, options, outlook));
    }

    /** One part of an improvement by itself, as while somebody is writing it. */
    public static BestReport check(BestElement element, String part) {
        String said = said(part);
        if (said.isEmpty()) {
            return new BestReport(List.of(), List.of(Whole.missing(element).finding()), List.of());
        }
        List<BestFinding> flaws = new ArrayList<>();
        List<BestFinding> hints = new ArrayList<>();
        if (element == BestElement.OPTIONS && isClosed(said)) {
            flaws.add(Whole.OPTIONS_CLOSED.finding());
        }
        if (WORDS.mayBeIn(said)) {
            char[] folded = Folding.chars(said);
            labels(element, folded, flaws);
            vague(element, folded, hints);
        }
        return new BestReport(Outline.only(element), flaws, hints);
    }

    /** The feedback as it is, or refused with the reason of each flaw. */
    public static Outcome<BestParts> decide(BestParts parts) {
        return Outcome.unless(check(parts).why(), parts);
    }

    private static String said(@Nullable String part) {
        return part == null || Folding.isBlank(part) ? "" : part;
    }

    private static boolean isClosed(String options) {
        return !options.isEmpty() && !Opening.isIn(options);
    }

    /** What can be said without regard to the words, with what can be said about them after it, part by part. */
    private static BestReport worded(BestReport outline, FeedbackKind kind, List<String> parts) {
        List<BestFinding> flaws = new ArrayList<>();
        List<BestFinding> hints = new ArrayList<>(outline.hints());
        for (BestElement element : Outline.ELEMENTS) {
            for (BestFinding whole : outline.flaws()) {
                if (whole.element() == element) {
                    flaws.add(whole);
                }
            }
            char[] part = Folding.chars(parts.get(element.ordinal()));
            labels(element, part, kind == FeedbackKind.RECOGNITION ? hints : flaws);
            if (kind == FeedbackKind.IMPROVEMENT) {
                vague(element, part, hints);
            }
        }
        return new BestReport(outline.elements(), flaws, hints);
    }

    /** Labels of the giver's own. */
    private static void labels(BestElement element, char[] part, List<BestFinding> findings) {
        List<Span> labels = BestWords.LABELS.find(part);
        if (!labels.isEmpty()) {
            for (Span span : Span.outside(labels, BestWords.reported().find(part))) {
                findings.add(Outline.label(element, span));
            }
        }
    }

    private static void vague(BestElement element, char[] part, List<BestFinding> findings) {
        for (Span span : BestWords.VAGUE.find(part)) {
            findings.add(Outline.vague(element, span));
        }
    }
}
