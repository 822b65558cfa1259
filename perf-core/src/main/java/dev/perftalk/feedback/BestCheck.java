package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Folding;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether feedback in its parts is BEST: the article, part three, 1. It goes by few and safe words, since it
 * refuses; {@link BestAnalyzer} reads free text. Pure functions, safe for any number of threads.
 */
public final class BestCheck {
    /** Of both lists, so that a part in which nothing stands is gone through once. */
    private static final Lexicon WORDS = Lexicon.load("labels", "vague");

    private static final List<Sighting<BestElement>> PARTS = Stream.of(BestElement.values())
            .map(element -> new Sighting<>(element, 1, List.of()))
            .toList();

    private BestCheck() {}

    /**
     * Everything that can be said about it, at once.
     *
     * <p>An improvement has a flaw for each part that is missing ({@code BEHAVIOR_MISSING} …), for options that neither
     * ask nor offer ({@code OPTIONS_CLOSED}) and for each word that judges the person ({@code LABEL}); wording too
     * general to act on is a hint ({@code VAGUE}). A recognition has hints only.
     */
    public static BestReport check(BestParts parts) {
        boolean recognition = Objects.requireNonNull(parts.kind(), "kind") == FeedbackKind.RECOGNITION;
        List<Sighting<BestElement>> there = new ArrayList<>();
        List<BestFinding> flaws = new ArrayList<>();
        List<BestFinding> hints = new ArrayList<>();
        if (recognition) {
            recognition(parts, hints);
        }
        for (BestElement element : BestElement.values()) {
            String part = element.of(parts);
            if (!Folding.isBlank(part)) {
                there.add(PARTS.get(element.ordinal()));
            }
            if (!recognition) {
                improvement(element, part, flaws, hints);
            }
        }
        return new BestReport(there, flaws, hints);
    }

    /** One part of an improvement by itself, as while somebody is writing it. */
    public static BestReport check(BestElement element, String part) {
        List<BestFinding> flaws = new ArrayList<>();
        List<BestFinding> hints = new ArrayList<>();
        improvement(element, part, flaws, hints);
        return new BestReport(Folding.isBlank(part) ? List.of() : List.of(PARTS.get(element.ordinal())), flaws, hints);
    }

    /** The feedback as it is, or refused with the reason of each flaw. */
    public static Outcome<BestParts> decide(BestParts parts) {
        return Outcome.unless(check(parts).why(), parts);
    }

    private static void improvement(
            BestElement element, String part, List<BestFinding> flaws, List<BestFinding> hints) {
        if (Folding.isBlank(part)) {
            flaws.add(Whole.missing(element).finding());
            return;
        }
        if (element == BestElement.OPTIONS && !Opening.isIn(part)) {
            flaws.add(Whole.OPTIONS_CLOSED.finding());
        }
        if (WORDS.mayBeIn(part)) {
            char[] folded = Folding.chars(part);
            flaws.addAll(labels(element, folded));
            BestWords.VAGUE
                    .find(folded)
                    .forEach(span -> hints.add(at(span, element, BestFlaw.VAGUE, element.question())));
        }
    }

    private static void recognition(BestParts parts, List<BestFinding> hints) {
        if (Folding.isBlank(BestElement.BEHAVIOR.of(parts))) {
            hints.add(Whole.MOMENT_UNSAID.finding());
        }
        if (Folding.isBlank(BestElement.CONSEQUENCE.of(parts))) {
            hints.add(Whole.EFFECT_UNSAID.finding());
        }
        for (BestElement element : BestElement.values()) {
            hints.addAll(labels(element, Folding.chars(element.of(parts))));
        }
    }

    /** Labels of the giver's own; instead of a judgement, in whatever part, the giver is asked for what happened. */
    private static List<BestFinding> labels(BestElement element, char[] part) {
        List<Span> labels = BestWords.LABELS.find(part);
        if (labels.isEmpty()) {
            return List.of();
        }
        return Span.outside(labels, BestWords.REPORTED.find(part)).stream()
                .map(span -> at(span, element, BestFlaw.LABEL, BestElement.BEHAVIOR.question()))
                .toList();
    }

    private static BestFinding at(Span span, BestElement element, BestFlaw flaw, Text question) {
        return new BestFinding(
                element,
                Optional.of(flaw),
                Optional.of(span),
                Why.message(BestCheck.class, flaw.name(), element.label()),
                question,
                flaw.element().starter(FeedbackKind.IMPROVEMENT));
    }
}
