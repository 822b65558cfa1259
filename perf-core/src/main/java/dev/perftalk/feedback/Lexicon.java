package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Folding;
import dev.perftalk.feedback.model.Phrases;
import dev.perftalk.feedback.model.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words and phrases to find in text: Chinese ones anywhere, English ones as whole words. Immutable, safe for any number
 * of threads.
 *
 * <p>Capitals, full-width and traditional characters make no difference. In a phrase that begins with {@code !} nothing
 * is found; {@code …} stands for up to 60 characters of the same sentence; a full stop at the end asks for the end of a
 * clause.
 */
public final class Lexicon {
    private final List<String> lines;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Phrases phrases;

    private Lexicon(Collection<String> lines) {
        this.lines = List.copyOf(lines);
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            Entry entry = Entry.of(line);
            for (int part = 0; part < entry.parts().size(); part++) {
                parts.add(entry.parts().get(part));
                entries.add(entry);
                numbers.add(part);
            }
        }
        phrases = Phrases.of(parts);
    }

    /** The phrases given. */
    public static Lexicon of(String... phrases) {
        return new Lexicon(Arrays.asList(phrases));
    }

    /** The phrases given. */
    public static Lexicon of(Collection<String> phrases) {
        return new Lexicon(phrases);
    }

    /** Those of the files {@code NAME_zh.txt} and {@code NAME_en.txt}, for each name. */
    static Lexicon load(String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.addAll(Resource.lines(Lexicon.class, name + "_zh.txt"));
            lines.addAll(Resource.lines(Lexicon.class, name + "_en.txt"));
        }
        return new Lexicon(lines);
    }

    /** With more phrases. */
    public Lexicon and(String... more) {
        return new Lexicon(Stream.concat(lines.stream(), Stream.of(more)).toList());
    }

    /** Where something of it stands in a text, from left to right, in indices of the text as it was given. */
    public List<Span> find(String text) {
        return find(Folding.chars(text));
    }

    List<Span> find(char[] folded) {
        return find(folded, 0, folded.length);
    }

    private List<Span> find(char[] folded, int from, int to) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Matches matches = new Matches(folded, to);
        phrases.find(folded, from, to, matches);
        return matches.spans();
    }

    /** Whether {@link #find} is worth the while: false only where it would find nothing. */
    boolean mayBeIn(String text) {
        return !lines.isEmpty() && phrases.mayBeIn(text);
    }

    /** Whether {@link #find} would find something in a stretch of folded text, taken by itself. */
    boolean isIn(char[] folded, int from, int to) {
        return !find(folded, from, to).isEmpty();
    }

    /** In order stand, from left to right, what is spared before what is found, the longest first. */
    private record Match(int start, int end, boolean spared) implements Comparable<Match> {
        @Override
        public int compareTo(Match other) {
            if (start != other.start) {
                return Integer.compare(start, other.start);
            }
            return spared == other.spared ? other.end - end : Boolean.compare(other.spared, spared);
        }
    }

    /** A line of a lexicon. */
    private record Entry(List<String> parts, boolean spared, boolean endsClause) {
        static Entry of(String line) {
            boolean spared = line.startsWith("!");
            boolean endsClause = line.endsWith(".") || line.endsWith("。");
            String words = line.substring(spared ? 1 : 0, line.length() - (endsClause ? 1 : 0));
            List<String> parts = new ArrayList<>(1);
            for (String part : words.split("…", 0)) {
                parts.add(part.strip());
            }
            return new Entry(parts, spared, endsClause);
        }
    }

    /** Gathers what is found in one text, up to an index. */
    private final class Matches implements Phrases.Found {
        private static final int WIDEST_GAP = 60;
        private static final String ENDS_SENTENCE = ".!?。\n";

        private final char[] text;
        private final int to;
        private final List<Match> all = new ArrayList<>();

        /** Beginnings of phrases with gaps, the index of the next part and where the last one ended. */
        private final List<int[]> begun = new ArrayList<>();

        Matches(char[] text, int to) {
            this.text = text;
            this.to = to;
        }

        @Override
        public void at(int phrase, int start, int end) {
            Entry entry = entries.get(phrase);
            int parts = entry.parts().size();
            int part = numbers.get(phrase);
            if (parts == 1) {
                add(entry, start, end);
                return;
            }
            for (int each = begun.size() - 1; each >= 0 && start - begun.get(each)[2] <= WIDEST_GAP; each--) {
                int[] beginning = begun.get(each);
                if (part > 0 && beginning[0] == phrase && goesOn(beginning[2], start)) {
                    begun.remove(each);
                    advance(entry, phrase, part, beginning[1], end);
                    break;
                }
            }
            if (part == 0) {
                begun.add(new int[] {phrase + 1, start, end});
            }
        }

        private void advance(Entry entry, int phrase, int part, int start, int end) {
            if (part == entry.parts().size() - 1) {
                add(entry, start, end);
            } else {
                begun.add(new int[] {phrase + 1, start, end});
            }
        }

        private boolean goesOn(int from, int to) {
            if (to < from) {
                return false;
            }
            for (int index = from; index < to; index++) {
                if (ENDS_SENTENCE.indexOf(text[index]) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private void add(Entry entry, int start, int end) {
            if (!entry.endsClause() || endsClause(end)) {
                all.add(new Match(start, end, entry.spared()));
            }
        }

        private boolean endsClause(int end) {
            int at = end;
            while (at < to && (text[at] == ' ' || text[at] == '\n')) {
                at++;
            }
            return at == to || !Character.isLetterOrDigit(text[at]) && !Character.isSurrogate(text[at]);
        }

        List<Span> spans() {
            if (all.isEmpty()) {
                return List.of();
            }
            Collections.sort(all);
            List<Span> spans = new ArrayList<>();
            int taken = 0;
            for (Match match : all) {
                if (match.start() >= taken) {
                    taken = match.end();
                    if (!match.spared()) {
                        spans.add(new Span(match.start(), match.end()));
                    }
                }
            }
            return spans;
        }
    }
}
