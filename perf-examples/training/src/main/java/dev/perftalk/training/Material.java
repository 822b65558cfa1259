package dev.perftalk.training;

import dev.perftalk.feedback.model.Clause;
import dev.perftalk.feedback.model.Features;
import dev.perftalk.feedback.model.Impression;
import dev.perftalk.feedback.model.Marks;
import dev.perftalk.feedback.model.Passage;
import dev.perftalk.feedback.model.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An example taken apart as the engine does it. */
final class Material {
    private final Example example;
    private final int[] hashes;
    private final double[] shape;
    private final List<Part> units;

    Material(Example example, int[] hashes, double[] shape, List<Part> units) {
        this.example = example;
        this.hashes = hashes;
        this.shape = shape;
        this.units = units;
    }

    /** Where it comes from. */
    Example example() {
        return example;
    }

    /** The features of the whole. */
    int[] hashes() {
        return hashes;
    }

    /** What can be counted of it. */
    double[] shape() {
        return shape;
    }

    /** Its clauses, and its sentences of several clauses. */
    List<Part> units() {
        return units;
    }

    /** A clause or a sentence. */
    static final class Part {
        private final int[] hashes;
        private final boolean[] flawed;

        Part(int[] hashes, boolean[] flawed) {
            this.hashes = hashes;
            this.flawed = flawed;
        }

        /** Its features. */
        int[] hashes() {
            return hashes;
        }

        /** For each mark, whether it carries a quote of this flaw. */
        boolean[] flawed() {
            return flawed;
        }
    }

    static Material of(Example example) {
        Tongue tongue = Tongue.of(Locale.forLanguageTag(example.lang()));
        Passage passage = Passage.of(example.text(), tongue);
        Hashes whole = new Hashes();
        Hashes sentence = new Hashes();
        List<Part> units = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        for (Clause clause : passage.clauses()) {
            if (!open.isEmpty() && open.get(0).sentence() != clause.sentence()) {
                close(example, open, sentence, units);
                sentence = new Hashes();
            }
            Hashes own = new Hashes();
            Features.of(passage.text(), clause, example.recognition(), own);
            units.add(part(example, clause.start(), clause.end(), own));
            own.addTo(sentence);
            own.addTo(whole);
            open.add(clause);
        }
        close(example, open, sentence, units);
        return new Material(
                example, whole.toArray(), Impression.shape(passage, example.recognition()), List.copyOf(units));
    }

    private static void close(Example example, List<Clause> open, Hashes sentence, List<Part> units) {
        if (open.size() > 1) {
            units.add(
                    part(example, open.get(0).start(), open.get(open.size() - 1).end(), sentence));
        }
        open.clear();
    }

    private static Part part(Example example, int start, int end, Hashes hashes) {
        boolean[] flawed = new boolean[Marks.ALL];
        for (Example.Quote quote : example.quotes()) {
            int shared = Math.min(end, quote.end()) - Math.max(start, quote.start());
            boolean carries = shared > 0 && 2 * shared >= Math.min(end - start, quote.end() - quote.start());
            flawed[Marks.ELEMENTS + quote.flaw().ordinal()] |= carries;
        }
        return new Part(hashes.toArray(), flawed);
    }
}
