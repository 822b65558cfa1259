package dev.perftalk.tour.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import java.util.List;

/** The frame around a picture: what is wider than the screen scrolls inside it, by keyboard too. */
final class Figure {
    private Figure() {}

    /** A picture with its legend, and what else there is to read of it. */
    static DomContent of(String name, DomContent content, List<? extends DomContent> legend, DomContent... more) {
        return figure(
                div(content)
                        .withClass("scroll")
                        .withTabindex(0)
                        .attr("role", "region")
                        .attr("aria-label", name),
                figcaption(span(name).withClass("name"), div().with(legend).withClass("legend"))
                        .with(more));
    }

    /** In place of a picture that would have nothing to show. */
    static DomContent empty(String name, String note) {
        return figure(p(note).withClass("empty"), figcaption(span(name).withClass("name")));
    }

    /** An entry of a legend: a sign in its style, then what it stands for. */
    static SpanTag key(String style, String sign, String label) {
        return span(span(sign).withClasses("key", style).attr("aria-hidden", "true"), span(label))
                .withClass("entry");
    }
}
