package dev.perftalk.tour.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The frame of the page: head, contents, chapters. */
final class Layout {
    private final Words words;

    private Layout(Words words) {
        this.words = words;
    }

    static Layout of(Words words) {
        return new Layout(words);
    }

    HtmlTag page(String title, String subtitle, List<Section> chapters) {
        return html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                policy(),
                                title(title),
                                style(Style.sheet())),
                        body(
                                header(
                                        h1(title),
                                        iff(!subtitle.isBlank(), p(subtitle).withClass("subtitle")),
                                        iff(chapters.size() > 1, contents(chapters))),
                                main(each(IntStream.range(0, chapters.size())
                                        .mapToObj(index -> chapter(index + 1, chapters.get(index))))),
                                footer(p(words.say("footer")))))
                .withLang(words.tag());
    }

    /** Has the browser itself hold that the page asks nobody for anything. */
    private static DomContent policy() {
        return meta().attr("http-equiv", "Content-Security-Policy")
                .withContent("default-src 'none'; style-src 'unsafe-inline'");
    }

    private DomContent contents(List<Section> chapters) {
        return nav(ol(each(IntStream.range(0, chapters.size())
                        .mapToObj(index ->
                                li(a(words.of(chapters.get(index).heading())).withHref("#" + id(index + 1)))))))
                .attr("aria-label", words.say("contents"));
    }

    private DomContent chapter(int number, Section chapter) {
        return section(
                        div(
                                        p(
                                                        span(String.format(Locale.ROOT, "%02d", number))
                                                                .attr("aria-hidden", "true"),
                                                        each(chapter.day().stream()
                                                                .map(day -> span(words.date(day))
                                                                        .withClass("day"))))
                                                .withClass("number"),
                                        h2(words.of(chapter.heading())))
                                .withClass("side"),
                        div(
                                        new Telling(words).of(chapter.lines()),
                                        each(chapter.pictures().stream().map(picture -> picture.draw(words))))
                                .withClass("story"))
                .withId(id(number));
    }

    private static String id(int chapter) {
        return "chapter-" + chapter;
    }
}
