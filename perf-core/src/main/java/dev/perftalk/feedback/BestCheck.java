package dev.perftalk.feedback;

import dev.perftalk.feedback.BestFinding.Span;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells whether feedback is BEST: the article, part three, 1. Pure functions, safe for any number of threads. */
public final class BestCheck {
    private static final Lexicon LABELS = Lexicon.load("labels");
    private static final Lexicon REPORTED = Lexicon.load("reported");
    private static final Lexicon ABSTRACT = Lexicon.load("abstract");

    private BestCheck() {}

    /**
     * Everything that can be said about it, at once.
     *
     * <p>An improvement has a flaw for each part that is missing ({@code BEHAVIOR_MISSING} …), for options that neither
     * ask nor offer ({@code OPTIONS_CLOSED}) and for each word that judges the person ({@code LABEL}); wording too
     * general to act on is a hint ({@code ABSTRACT}). A recognition has hints only.
     */
    public static BestReport check(BestParts parts) {
        return Objects.requireNonNull(parts.kind(), "kind") == FeedbackKind.RECOGNITION
                ? recognition(parts)
                : improvement(parts);
    }

    /** One part of an improvement by itself, as while somebody is writing it. */
    public static BestReport check(BestElement element, String part) {
        if (Folding.fold(part).isBlank()) {
            return new BestReport(List.of(whole(element, element.name() + "_MISSING")), List.of());
        }
        List<BestFinding> flaws = new ArrayList<>();
        if (element == BestElement.OPTIONS && !Opening.isIn(part)) {
            flaws.add(whole(element, "OPTIONS_CLOSED"));
        }
        flaws.addAll(labels(element, part));
        List<BestFinding> hints = ABSTRACT.find(part).stream()
                .map(span -> at(span, element, "ABSTRACT", element.question()))
                .toList();
        return new BestReport(flaws, hints);
    }

    /** The feedback as it is, or refused with the reason of each flaw. */
    public static Outcome<BestParts> decide(BestParts parts) {
        return Outcome.unless(check(parts).why(), parts);
    }

    private static BestReport improvement(BestParts parts) {
        List<BestFinding> flaws = new ArrayList<>();
        List<BestFinding> hints = new ArrayList<>();
        for (BestElement element : BestElement.values()) {
            BestReport part = check(element, element.of(parts));
            flaws.addAll(part.flaws());
            hints.addAll(part.hints());
        }
        return new BestReport(flaws, hints);
    }

    private static BestReport recognition(BestParts parts) {
        List<BestFinding> hints = new ArrayList<>();
        if (BestElement.BEHAVIOR.of(parts).isBlank()) {
            hints.add(whole(BestElement.BEHAVIOR, "MOMENT_UNSAID"));
        }
        if (BestElement.CONSEQUENCE.of(parts).isBlank()) {
            hints.add(whole(BestElement.CONSEQUENCE, "EFFECT_UNSAID"));
        }
        for (BestElement element : BestElement.values()) {
            hints.addAll(labels(element, element.of(parts)));
        }
        return new BestReport(List.of(), hints);
    }

    /** Labels of the giver's own; instead of a judgement, in whatever part, the giver is asked for what happened. */
    private static List<BestFinding> labels(BestElement element, String part) {
        List<Span> reported = REPORTED.find(part);
        return LABELS.find(part).stream()
                .filter(span -> reported.stream().noneMatch(span::isWithin))
                .map(span -> at(span, element, "LABEL", BestElement.BEHAVIOR.question()))
                .toList();
    }

    private static BestFinding at(Span span, BestElement element, String code, Text question) {
        return new BestFinding(element, Optional.of(span), why(element, code), question);
    }

    private static BestFinding whole(BestElement element, String code) {
        return new BestFinding(element, Optional.empty(), why(element, code), element.question());
    }

    private static Why why(BestElement element, String code) {
        return Why.message(BestCheck.class, code, element.label());
    }
}
