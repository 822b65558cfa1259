package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourPageTest {
    private static final TourPage FULL = Samples.page(
            CascadePicture.of(Samples.fourGoals()),
            CascadePicture.of(Samples.manyGoals(140)),
            CascadePicture.of(List.of()),
            Samples.openRing(),
            Samples.closedRing(),
            Samples.matrix(),
            Samples.rhythm(),
            RhythmPicture.of(List.of(), List.of(), List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "zh-TW", "de"})
    void a_page_is_html_and_well_formed_xml(String language) {
        String html = FULL.html(Locale.forLanguageTag(language));

        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(Parsed.of(html).all("//figure")).hasSize(8);
    }

    @Test
    void a_page_speaks_the_language_it_is_asked_for() {
        Parsed chinese = Parsed.of(FULL.html(Locale.CHINA));
        Parsed english = Parsed.of(FULL.html(Locale.ENGLISH));

        assertThat(chinese.all("/html/@lang")).containsExactly("zh-CN");
        assertThat(chinese.all("//h1")).containsExactly("一个绩效周期");
        assertThat(chinese.text()).contains("目标分解", "非常适合", "尚未开始").doesNotContain("no data", "Ideal");
        assertThat(english.all("/html/@lang")).containsExactly("en");
        assertThat(english.all("//h1")).containsExactly("One performance cycle");
        assertThat(english.text())
                .contains("goal cascade", "Ideal", "still ahead")
                .doesNotContain("无数据", "非常适合");
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places_for_arguments() {
        ResourceBundle chinese = bundle(Locale.CHINESE);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : chinese.keySet()) {
            assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @Test
    void a_page_asks_nobody_for_anything() {
        String html = FULL.html(Locale.ENGLISH).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        Parsed page = Parsed.of(html);

        assertThat(html).doesNotContain("http:", "https:", "url(", "@import", "src=", "<script", "<link");
        assertThat(page.all("//a/@href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.all("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void every_drawing_reads_aloud_as_one_image() {
        Parsed page = Parsed.of(FULL.html(Locale.ENGLISH));

        assertThat(page.all("//svg")).hasSize(5);
        assertThat(page.all("//svg[@role='img' and *[1][self::title] and *[2][self::desc]]"))
                .hasSize(5);
        assertThat(page.all("//svg/title | //svg/desc")).allMatch(words -> !words.isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror='alert(1)'>",
                "</title></svg></style><b>",
                "a & b &amp; ]]> <!-- -->",
                "{0} {9} %s \\",
                "null\u0000bell\u0007lone\uD83D!"
            })
    void hostile_words_stay_words(String hostile) {
        Text text = Text.of(hostile, hostile);
        String html = TourPage.builder()
                .title(text)
                .subtitle(text)
                .section(Section.of(text, List.of(Line.of(text), Line.bad(text))))
                .section(Section.of(
                        text,
                        List.of(),
                        CascadePicture.of(
                                List.of(Samples.node(hostile, "", new CascadeLevel(text, 1), hostile, hostile, ""))),
                        RingPicture.of(hostile, Samples.phases(2)).withNext(hostile),
                        MatrixPicture.of(
                                List.of(text), List.of(text), List.of(new MatrixCell(text, text, Grade.FAIR, text))),
                        RhythmPicture.of(
                                List.of(new RhythmPhase(text, Samples.day(1, 1), Samples.day(2, 1))),
                                List.of(RhythmEvent.talk(Samples.day(1, 9), text, text)),
                                List.of())))
                .build()
                .html(Locale.ENGLISH);
        Parsed page = Parsed.of(html);

        assertThat(page.all("//h1")).containsExactly(hostile.replaceAll("[\u0000\u0007]|\uD83D(?=!)", "\uFFFD"));
        assertThat(page.all("//script | //img | //b | //@onerror | //comment()"))
                .isEmpty();
        assertThat(page.all("//svg")).hasSize(3);
    }

    @Test
    void headings_come_in_order_and_the_contents_lead_to_them() {
        TourPage page = TourPage.builder()
                .title(Text.of("题", "Title"))
                .section(Section.of(Text.of("一", "One"), List.of()))
                .section(Section.of(Text.of("二", "Two"), List.of(Line.good(Text.of("好", "Good")))))
                .build();
        Parsed parsed = Parsed.of(page.html(Locale.ENGLISH));

        assertThat(parsed.all("//h1 | //h2 | //h3")).containsExactly("Title", "One", "Two");
        assertThat(parsed.all("//nav//a/@href")).containsExactly("#chapter-1", "#chapter-2");
        assertThat(parsed.all("//section/@id")).containsExactly("chapter-1", "chapter-2");
        assertThat(parsed.all("//p[@class='good']")).containsExactly("✓Good");
    }

    @Test
    void lines_of_one_kind_make_a_list_and_a_plain_line_ends_it() {
        Parsed page = Parsed.of(TourPage.builder()
                .title(Text.of("题", "Title"))
                .section(Section.of(Text.of("一", "One"), List.of())
                        .on(Samples.day(1, 5))
                        .with(Line.bad(Text.of("甲", "a")))
                        .with(Line.bad(Text.of("乙", "b")))
                        .with(Line.detail(Text.of("丙", "c")))
                        .with(Line.of(Text.of("丁", "d")))
                        .with(Line.detail(Text.of("戊", "e")))
                        .with(Line.odd(Text.of("己", "f"))))
                .build()
                .html(Locale.ENGLISH));

        assertThat(page.all("//ul[@class='bad']/li")).containsExactly("✗a", "✗b");
        assertThat(page.all("//ul[@class='detail']")).containsExactly("–c", "–e");
        assertThat(page.all("//ul[@class='odd']")).containsExactly("!f");
        assertThat(page.all("//div[@class='story']/p")).containsExactly("d");
        assertThat(page.all("//span[@class='day']")).singleElement().asString().startsWith("5 Jan");
    }

    @Test
    void a_page_without_chapters_stands() {
        Parsed page = Parsed.of(
                TourPage.builder().title(Text.of("题", "Title")).build().html(Locale.ENGLISH));

        assertThat(page.all("//section | //nav | //p[@class='subtitle']")).isEmpty();
        assertThat(page.all("//h1")).containsExactly("Title");
    }

    @Test
    void a_title_is_needed_in_both_languages() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TourPage.builder().title(Text.of(" ", "Title")).build())
                .withMessageContaining("title");
    }

    @Test
    void a_page_is_written_over_what_is_there_in_directories_that_need_not_exist(@TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("new/one/tour.html");

        FULL.write(file, Locale.CHINESE);
        FULL.write(file, Locale.ENGLISH);

        assertThat(Files.readString(file)).isEqualTo(FULL.html(Locale.ENGLISH));
    }

    @Test
    void what_people_say_is_not_in_the_string_form() {
        Text secret = Text.of("私密", "secret");
        Section chapter = Section.of(secret, List.of(Line.of(secret)));
        RhythmEvent talk = RhythmEvent.talk(Samples.day(1, 1), Text.of("面谈", "One-on-one"), secret);

        assertThat(chapter + " " + chapter.lines() + talk).doesNotContain("私密", "secret");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("dev.perftalk.tour.page.messages", language);
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
