package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link BestCheck} says of feedback by the parts that are there, and what it says of a word but for its place. There
 * are few of either, so they are made once.
 */
final class Outline {
    static final List<BestElement> ELEMENTS = List.of(BestElement.values());

    private static final List<Sighting<BestElement>> SIGHTINGS = new ArrayList<>();
    private static final List<BestFinding> LABELS = new ArrayList<>();
    private static final List<BestFinding> VAGUE = new ArrayList<>();

    /** By the parts that are there, a bit for each; then the same with options that neither ask nor offer. */
    private static final BestReport[] IMPROVEMENTS = new BestReport[2 << ELEMENTS.size()];

    private static final BestReport[] RECOGNITIONS = new BestReport[1 << ELEMENTS.size()];

    static {
        for (BestElement element : ELEMENTS) {
            SIGHTINGS.add(new Sighting<>(element, 1, List.of()));
            // Instead of a judgement, in whatever part, the giver is asked for what happened.
            LABELS.add(wording(element, BestFlaw.LABEL, BestElement.BEHAVIOR.question()));
            VAGUE.add(wording(element, BestFlaw.VAGUE, element.question()));
        }
        for (int parts = 0; parts < RECOGNITIONS.length; parts++) {
            RECOGNITIONS[parts] = new BestReport(there(parts), List.of(), unsaid(parts));
            IMPROVEMENTS[parts] = new BestReport(there(parts), missing(parts, false), List.of());
            IMPROVEMENTS[parts + RECOGNITIONS.length] = new BestReport(there(parts), missing(parts, true), List.of());
        }
    }

    private Outline() {}

    static BestReport of(
            FeedbackKind kind,
            boolean behavior,
            boolean consequence,
            boolean options,
            boolean outlook,
            boolean closed) {
        int parts = bit(behavior, BestElement.BEHAVIOR)
                | bit(consequence, BestElement.CONSEQUENCE)
                | bit(options, BestElement.OPTIONS)
                | bit(outlook, BestElement.OUTLOOK);
        return kind == FeedbackKind.RECOGNITION
                ? RECOGNITIONS[parts]
                : IMPROVEMENTS[parts + (closed ? RECOGNITIONS.length : 0)];
    }

    /** The elements of feedback that has no other. */
    static List<Sighting<BestElement>> only(BestElement element) {
        return List.of(SIGHTINGS.get(element.ordinal()));
    }

    /** A word that judges the person. */
    static BestFinding label(BestElement element, Span span) {
        return at(span, LABELS.get(element.ordinal()));
    }

    /** Wording too general to act on. */
    static BestFinding vague(BestElement element, Span span) {
        return at(span, VAGUE.get(element.ordinal()));
    }

    private static BestFinding at(Span span, BestFinding wording) {
        return new BestFinding(
                wording.element(),
                wording.flaw(),
                Optional.of(span),
                wording.why(),
                wording.question(),
                wording.starter());
    }

    private static BestFinding wording(BestElement element, BestFlaw flaw, Text question) {
        return new BestFinding(
                element,
                Optional.of(flaw),
                Optional.empty(),
                Why.message(Outline.class, flaw.name(), element.label()),
                question,
                flaw.element().starter(FeedbackKind.IMPROVEMENT));
    }

    private static int bit(boolean there, BestElement element) {
        return there ? 1 << element.ordinal() : 0;
    }

    private static boolean has(int parts, BestElement element) {
        return (parts & bit(true, element)) != 0;
    }

    private static List<Sighting<BestElement>> there(int parts) {
        List<Sighting<BestElement>> there = new ArrayList<>();
        for (BestElement element : ELEMENTS) {
            if (has(parts, element)) {
                there.add(SIGHTINGS.get(element.ordinal()));
            }
        }
        return there;
    }

    private static List<BestFinding> missing(int parts, boolean closed) {
        List<BestFinding> missing = new ArrayList<>();
        for (BestElement element : ELEMENTS) {
            if (!has(parts, element)) {
                missing.add(Whole.missing(element).finding());
            } else if (closed && element == BestElement.OPTIONS) {
                missing.add(Whole.OPTIONS_CLOSED.finding());
            }
        }
        return missing;
    }

    private static List<BestFinding> unsaid(int parts) {
        List<BestFinding> unsaid = new ArrayList<>();
        if (!has(parts, BestElement.BEHAVIOR)) {
            unsaid.add(Whole.MOMENT_UNSAID.finding());
        }
        if (!has(parts, BestElement.CONSEQUENCE)) {
            unsaid.add(Whole.EFFECT_UNSAID.finding());
        }
        return unsaid;
    }
}
