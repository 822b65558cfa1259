package dev.perftalk.tour;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Locale;

/** The story's words in the reader's language. */
record Words(Locale language) {
    /** The entry {@code key} of the tour's bundle. */
    String say(String key, Object... arguments) {
        return Text.message(Words.class, key, arguments).in(language);
    }

    /** The reader's side of a text in both languages. */
    String of(Text text) {
        return text.in(language);
    }

    /** The reader's side of some reasons. */
    List<String> reasons(List<Why> reasons) {
        return reasons.stream().map(why -> why.in(language)).toList();
    }
}
