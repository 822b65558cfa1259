package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads feedback in free text, Chinese, English or both: which parts of BEST are there, what makes it hard to take in
 * and where, and what to do next. What it says are hints, never a verdict. Immutable, safe for any number of threads.
 */
public final class BestAnalyzer {
    private final List<FeedbackEngine> engines;

    private BestAnalyzer(List<FeedbackEngine> engines) {
        this.engines = engines;
    }

    /** With the engine that ships. */
    public static BestAnalyzer standard() {
        return of(CoreEngine.standard());
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
        List<Reading> readings = engines.stream()
                .map(engine -> engine.read(text, kind, language))
                .toList();
        List<Sighting<BestElement>> elements = Stream.of(BestElement.values())
                .map(element -> average(
                        element, readings.stream().map(Reading::elements).toList()))
                .filter(Sighting::isSeen)
                .toList();
        return new BestReport(elements, flaws(readings, elements, kind), hints(elements, kind));
    }

    private static <M extends Enum<M>> Sighting<M> average(M mark, List<List<Sighting<M>>> readings) {
        List<Sighting<M>> sightings = readings.stream()
                .flatMap(List::stream)
                .filter(sighting -> sighting.mark() == mark)
                .sorted(Comparator.comparingDouble((Sighting<M> sighting) -> -sighting.confidence()))
                .toList();
        double sum = sightings.stream().mapToDouble(Sighting::confidence).sum();
        return new Sighting<>(
                mark,
                sum / readings.size(),
                sightings.isEmpty() ? List.of() : sightings.get(0).spans());
    }

    private static List<BestFinding> flaws(
            List<Reading> readings, List<Sighting<BestElement>> elements, FeedbackKind kind) {
        List<BestFinding> flaws = new ArrayList<>();
        for (BestFlaw flaw : BestFlaw.values()) {
            Sighting<BestFlaw> seen =
                    average(flaw, readings.stream().map(Reading::flaws).toList());
            if (seen.isSeen()) {
                Text question = has(elements, flaw.element()) ? flaw.element().alreadySaid() : flaw.question();
                seen.spans().forEach(span -> flaws.add(flaw(flaw, Optional.of(span), question, kind)));
                if (seen.spans().isEmpty()) {
                    flaws.add(flaw(flaw, Optional.empty(), question, kind));
                }
            }
        }
        flaws.sort(Comparator.comparingInt(
                finding -> finding.span().map(Span::start).orElse(0)));
        return flaws;
    }

    private static BestFinding flaw(BestFlaw flaw, Optional<Span> span, Text question, FeedbackKind kind) {
        return new BestFinding(
                flaw.element(),
                Optional.of(flaw),
                span,
                flaw.why(),
                question,
                flaw.element().starter(kind));
    }

    /** A recognition needs neither options nor outlook, and what it lacks is said in a kinder way. */
    private static List<BestFinding> hints(List<Sighting<BestElement>> elements, FeedbackKind kind) {
        List<BestFinding> hints = new ArrayList<>();
        for (BestElement element : BestElement.values()) {
            if (!has(elements, element)) {
                code(element, kind).ifPresent(code -> hints.add(BestCheck.whole(element, code, kind)));
            }
        }
        return hints;
    }

    private static boolean has(List<Sighting<BestElement>> elements, BestElement element) {
        return elements.stream().anyMatch(sighting -> sighting.mark() == element);
    }

    private static Optional<String> code(BestElement element, FeedbackKind kind) {
        if (kind == FeedbackKind.IMPROVEMENT) {
            return Optional.of(element.name() + "_MISSING");
        }
        return switch (element) {
            case BEHAVIOR -> Optional.of("MOMENT_UNSAID");
            case CONSEQUENCE -> Optional.of("EFFECT_UNSAID");
            case OPTIONS, OUTLOOK -> Optional.empty();
        };
    }
}
