package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Judgement;
import dev.perftalk.feedback.model.Marks;
import dev.perftalk.feedback.model.Model;
import dev.perftalk.feedback.model.Models;
import dev.perftalk.feedback.model.Passage;
import dev.perftalk.feedback.model.Stretch;
import dev.perftalk.feedback.model.Tongue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The engine that ships: a linear model over n-grams and cue words, trained on labelled feedback, and word lists that a
 * host can extend or replace. It needs nothing but this library, and takes time in proportion to the text. Immutable.
 */
public final class CoreEngine implements FeedbackEngine {
    private static final Lexicon NOTHING = Lexicon.of();

    private final Models models;
    private final Map<BestFlaw, Lexicon> lexicons;

    private CoreEngine(Models models, Map<BestFlaw, Lexicon> lexicons) {
        this.models = models;
        this.lexicons = lexicons;
    }

    /** The word lists are read once, by whoever needs them first. */
    private static final class Shipped {
        private static final CoreEngine ENGINE = new CoreEngine(
                Models.shipped(), Map.of(BestFlaw.LABEL, BestWords.LABELS, BestFlaw.VAGUE, BestWords.VAGUE));
    }

    /** With the weights and word lists that ship. */
    public static CoreEngine standard() {
        return Shipped.ENGINE;
    }

    /**
     * With a list of one's own for a flaw. What it finds in an improvement is a flaw, whatever the model says, unless it is
     * quoted; or, of {@link BestFlaw#VAGUE}, unless the text also describes what was done. In a recognition the model
     * decides alone.
     */
    public CoreEngine withLexicon(BestFlaw flaw, Lexicon lexicon) {
        Map<BestFlaw, Lexicon> others = new EnumMap<>(lexicons);
        others.put(flaw, lexicon);
        return new CoreEngine(models, others);
    }

    /**
     * With weights that a host has trained itself for a language, Chinese or, for all others, English.
     *
     * @throws IllegalArgumentException where they are not in the format that this release reads
     */
    public CoreEngine withWeights(Locale language, byte[] weights) {
        return new CoreEngine(models.with(Tongue.of(language), Model.of(weights)), lexicons);
    }

    /** The list for a flaw; one that finds nothing where there is none. */
    public Lexicon lexicon(BestFlaw flaw) {
        return lexicons.getOrDefault(flaw, NOTHING);
    }

    @Override
    public Reading read(String text, FeedbackKind kind, Locale language) {
        boolean recognition = kind == FeedbackKind.RECOGNITION;
        Passage passage = Passage.of(text, Tongue.of(language));
        Judgement judgement = Judgement.of(models, passage, recognition);
        List<Sighting<BestElement>> elements = new ArrayList<>();
        for (BestElement element : BestElement.values()) {
            elements.add(sighting(judgement, element, element.ordinal()));
        }
        List<Sighting<BestFlaw>> flaws = new ArrayList<>();
        for (BestFlaw flaw : BestFlaw.values()) {
            Sighting<BestFlaw> seen = sighting(judgement, flaw, Marks.ELEMENTS + flaw.ordinal());
            boolean concrete = flaw == BestFlaw.VAGUE && judgement.has(BestElement.BEHAVIOR.ordinal());
            flaws.add(recognition || concrete ? seen : listed(seen, passage.text()));
        }
        return new Reading(elements, flaws);
    }

    private static <M extends Enum<M>> Sighting<M> sighting(Judgement judgement, M mark, int number) {
        double confidence = judgement.confidences()[number];
        if (!judgement.has(number)) {
            return new Sighting<>(mark, confidence, List.of());
        }
        List<Span> spans = new ArrayList<>(2);
        for (Stretch stretch : judgement.where(number)) {
            spans.add(new Span(stretch.start(), stretch.end()));
        }
        return new Sighting<>(mark, confidence, spans);
    }

    /** With what the list for it finds; that is narrower than a clause, so it stands instead of one that it lies in. */
    private Sighting<BestFlaw> listed(Sighting<BestFlaw> seen, char[] text) {
        List<Span> found = lexicon(seen.mark()).find(text);
        List<Span> own = found.isEmpty()
                ? found
                : Span.outside(found, BestWords.reported().find(text));
        if (own.isEmpty()) {
            return seen;
        }
        List<Span> spans = new ArrayList<>(own);
        seen.spans().stream()
                .filter(span -> own.stream().noneMatch(span::meets))
                .forEach(spans::add);
        return new Sighting<>(seen.mark(), 1, spans);
    }
}
