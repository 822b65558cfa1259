package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads feedback in free text, Chinese, English or both: which parts of BEST are there, what makes it hard to take in
 * and where, and what to do next. What it says are hints, never a verdict. Immutable, safe for any number of threads.
 */
public final class BestAnalyzer {
    private static final List<BestElement> ELEMENTS = List.of(BestElement.values());
    private static final List<BestFlaw> FLAWS = List.of(BestFlaw.values());

    /** It stops nothing where all four parts are there: whatever is general in the text, the text makes concrete. */
    private static final Optional<BestFlaw> VAGUE = Optional.of(BestFlaw.VAGUE);

    private final List<FeedbackEngine> engines;

    private BestAnalyzer(List<FeedbackEngine> engines) {
        this.engines = engines;
    }

    /** With the engine that ships. */
    public static BestAnalyzer standard() {
        return new BestAnalyzer(List.of(CoreEngine.standard()));
    }

    /** With one engine, or several whose confidences are averaged. */
    public static BestAnalyzer of(FeedbackEngine engine, FeedbackEngine... more) {
        return new BestAnalyzer(
                Stream.concat(Stream.of(engine), Stream.of(more)).toList());
    }

    /** The report on a text; a sentence of figures alone is taken for English. */
    public BestReport analyze(String text, FeedbackKind kind) {
        return analyze(text, kind, Locale.ENGLISH);
    }

    /** The report on a text; a sentence that shows no language is taken for one in {@code language}. */
    public BestReport analyze(String text, FeedbackKind kind, Locale language) {
        Objects.requireNonNull(kind, "kind");
        List<List<Sighting<BestElement>>> elements = new ArrayList<>(engines.size());
        List<List<Sighting<BestFlaw>>> flaws = new ArrayList<>(engines.size());
        for (FeedbackEngine engine : engines) {
            Reading reading = engine.read(text, kind, language);
            elements.add(reading.elements());
            flaws.add(reading.flaws());
        }
        List<Sighting<BestElement>> seen = averages(ELEMENTS, elements);
        Set<BestElement> there = EnumSet.noneOf(BestElement.class);
        for (Sighting<BestElement> element : seen) {
            there.add(element.mark());
        }
        List<BestFinding> hints = new ArrayList<>(hints(there, kind));
        List<BestFinding> findings = new ArrayList<>();
        for (BestFinding finding : findings(averages(FLAWS, flaws), there, kind)) {
            boolean harmless = there.size() == ELEMENTS.size() && finding.flaw().equals(VAGUE);
            (harmless ? hints : findings).add(finding);
        }
        return new BestReport(seen, findings, hints);
    }

    /** What is seen when all agree; the places are those of whoever is surest. */
    private static <M extends Enum<M>> List<Sighting<M>> averages(List<M> marks, List<List<Sighting<M>>> readings) {
        List<Sighting<M>> seen = new ArrayList<>(marks.size());
        for (M mark : marks) {
            Sighting<M> average = average(mark, readings);
            if (average.isSeen()) {
                seen.add(average);
            }
        }
        return seen;
    }

    private static <M extends Enum<M>> Sighting<M> average(M mark, List<List<Sighting<M>>> readings) {
        double sum = 0;
        Sighting<M> surest = new Sighting<>(mark, 0, List.of());
        for (List<Sighting<M>> reading : readings) {
            for (Sighting<M> sighting : reading) {
                if (sighting.mark() == mark) {
                    sum += sighting.confidence();
                    surest = sighting.confidence() > surest.confidence() ? sighting : surest;
                }
            }
        }
        return new Sighting<>(mark, sum / readings.size(), surest.spans());
    }

    private static List<BestFinding> findings(
            List<Sighting<BestFlaw>> flaws, Set<BestElement> there, FeedbackKind kind) {
        List<BestFinding> findings = new ArrayList<>();
        for (Sighting<BestFlaw> seen : flaws) {
            BestFlaw flaw = seen.mark();
            Text question = there.contains(flaw.element()) ? flaw.element().alreadySaid() : flaw.question();
            for (Span span : seen.spans()) {
                findings.add(finding(flaw, Optional.of(span), question, kind));
            }
            if (seen.spans().isEmpty()) {
                findings.add(finding(flaw, Optional.empty(), question, kind));
            }
        }
        if (findings.size() > 1) {
            findings.sort(Comparator.comparingInt(
                    finding -> finding.span().map(Span::start).orElse(0)));
        }
        return findings;
    }

    private static BestFinding finding(BestFlaw flaw, Optional<Span> span, Text question, FeedbackKind kind) {
        return new BestFinding(
                flaw.element(),
                Optional.of(flaw),
                span,
                flaw.why(),
                question,
                flaw.element().starter(kind));
    }

    private static List<BestFinding> hints(Set<BestElement> there, FeedbackKind kind) {
        List<BestFinding> hints = new ArrayList<>();
        for (BestElement element : BestElement.values()) {
            if (!there.contains(element)) {
                Optional<Whole> hint = hint(element, kind);
                if (hint.isPresent()) {
                    hints.add(hint.get().finding());
                }
            }
        }
        return hints;
    }

    /** A recognition needs neither options nor outlook, and what it lacks is said in a kinder way. */
    private static Optional<Whole> hint(BestElement element, FeedbackKind kind) {
        if (kind == FeedbackKind.IMPROVEMENT) {
            return Optional.of(Whole.missing(element));
        }
        return switch (element) {
            case BEHAVIOR -> Optional.of(Whole.MOMENT_UNSAID);
            case CONSEQUENCE -> Optional.of(Whole.EFFECT_UNSAID);
            case OPTIONS, OUTLOOK -> Optional.empty();
        };
    }
}
