package dev.perftalk.tour.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.perftalk.kernel.Text;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which channel suits which scenario, as a heat map; a table, so that it reads aloud cell by cell. */
public final class MatrixPicture extends Picture {
    private record Spot(Text channel, Text scenario) {}

    private final List<Text> channels;
    private final List<Text> scenarios;
    private final Map<Spot, MatrixCell> cells = new HashMap<>();

    private MatrixPicture(List<Text> channels, List<Text> scenarios, List<MatrixCell> cells) {
        this.channels = List.copyOf(channels);
        this.scenarios = List.copyOf(scenarios);
        cells.forEach(cell -> this.cells.put(new Spot(cell.channel(), cell.scenario()), cell));
    }

    /** Rows and columns in the order given; a spot without a cell stays open. */
    public static MatrixPicture of(List<Text> channels, List<Text> scenarios, List<MatrixCell> cells) {
        return new MatrixPicture(channels, scenarios, cells);
    }

    @Override
    DomContent draw(Words words) {
        String name = words.say("matrix.title");
        if (channels.isEmpty() || scenarios.isEmpty()) {
            return Figure.empty(name, words.say("matrix.empty"));
        }
        Stream<DomContent> rows = channels.stream().map(channel -> row(channel, words));
        DomContent table = table(
                        caption(words.say("matrix.description")).withClass("unseen"),
                        thead(tr(
                                corner(words),
                                each(scenarios.stream().map(scenario -> heading(words.of(scenario), "col"))))),
                        tbody(each(rows)))
                .withClass("matrix");
        return Figure.of(name, table, legend(words));
    }

    private static DomContent corner(Words words) {
        return td(span(words.say("matrix.corner")).withClass("unseen"));
    }

    private DomContent row(Text channel, Words words) {
        return tr(
                heading(words.of(channel), "row"),
                each(scenarios.stream().map(scenario -> cell(new Spot(channel, scenario), words))));
    }

    private static ThTag heading(String label, String scope) {
        return th(label).attr("scope", scope);
    }

    private TdTag cell(Spot spot, Words words) {
        MatrixCell cell = cells.get(spot);
        if (cell == null) {
            return td(words.say("matrix.open")).withClass("open");
        }
        Grade grade = cell.grade();
        return td(span(grade.sign(words)).withClass("sign").attr("aria-hidden", "true"), span(grade.label(words)))
                .withClass(grade.style())
                .withTitle(words.of(cell.why()));
    }

    private static List<DomContent> legend(Words words) {
        return Arrays.stream(Grade.values())
                .<DomContent>map(grade -> Figure.key("swatch " + grade.style(), grade.sign(words), grade.label(words)))
                .toList();
    }
}
