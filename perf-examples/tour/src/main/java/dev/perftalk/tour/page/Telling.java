package dev.perftalk.tour.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import dev.perftalk.tour.page.Line.Tone;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines as paragraphs; those that belong together, a refusal's reasons for instance, as a list. */
final class Telling {
    private final Words words;

    Telling(Words words) {
        this.words = words;
    }

    DomContent of(List<Line> lines) {
        List<DomContent> parts = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int until = from + 1;
            while (until < lines.size() && continues(lines.get(from), lines.get(until))) {
                until++;
            }
            parts.add(part(lines.subList(from, until)));
            from = until;
        }
        return each(parts.stream());
    }

    private static boolean continues(Line first, Line line) {
        return isListed(first.tone()) && line.tone() == first.tone();
    }

    private static boolean isListed(Tone tone) {
        return switch (tone) {
            case PLAIN, GOOD -> false;
            case BAD, ODD, DETAIL -> true;
        };
    }

    private DomContent part(List<Line> lines) {
        Line first = lines.get(0);
        String tone = first.tone().name().toLowerCase(Locale.ROOT);
        if (isListed(first.tone())) {
            return ul(each(lines.stream().map(line -> li(sign(tone), span(words.of(line.text()))))))
                    .withClass(tone);
        }
        return first.tone() == Tone.PLAIN
                ? p(words.of(first.text()))
                : p(sign(tone), span(words.of(first.text()))).withClass(tone);
    }

    private DomContent sign(String tone) {
        return span(words.say("line." + tone)).withClass("sign");
    }
}
