package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of the story with the pictures that show it.
 *
 * @param heading a few words
 * @param day when it begins, where that matters
 * @param lines what is told, in order
 * @param pictures shown under the lines, in order
 */
public record Section(Text heading, Optional<LocalDate> day, List<Line> lines, List<Picture> pictures) {
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(day, "day");
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    public static Section of(Text heading, List<Line> lines, Picture... pictures) {
        return new Section(heading, Optional.empty(), lines, List.of(pictures));
    }

    /** The same section, begun on a day. */
    public Section on(LocalDate day) {
        return new Section(heading, Optional.of(day), lines, pictures);
    }

    /** With one more line, told last. */
    public Section with(Line line) {
        return new Section(heading, day, append(lines, line), pictures);
    }

    /** With one more picture, shown last. */
    public Section with(Picture picture) {
        return new Section(heading, day, lines, append(pictures, picture));
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** Hides what people say. */
    @Override
    public String toString() {
        return "Section[" + lines.size() + " lines, " + pictures.size() + " pictures]";
    }
}
