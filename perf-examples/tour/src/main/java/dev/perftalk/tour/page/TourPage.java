package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A story with pictures as one HTML file that needs nothing else: no script, no font, no request to anywhere. Immutable.
 *
 * <pre>{@code
 * TourPage.builder()
 *         .title(Text.of("一个绩效周期", "One performance cycle"))
 *         .section(Section.of(
 *                 Text.of("目标", "Goals"),
 *                 List.of(Line.of(Text.of("四个目标，一条主线。", "Four goals, one line."))),
 *                 CascadePicture.of(nodes)))
 *         .build()
 *         .write(Path.of("target/sample.html"), Locale.ENGLISH);
 * }</pre>
 */
public final class TourPage {
    private final Text title;
    private final Text subtitle;
    private final List<Section> sections;

    private TourPage(Builder builder) {
        title = builder.title;
        subtitle = builder.subtitle;
        sections = List.copyOf(builder.sections);
    }

    /** Starts a page without sections. */
    public static Builder builder() {
        return new Builder();
    }

    /** The whole document, at once HTML5 and well-formed XML: Chinese for any Chinese locale, English for all others. */
    public String html(Locale language) {
        Words words = Words.in(language);
        return Markup.document(Layout.of(words).page(words.of(title), words.of(subtitle), sections));
    }

    /**
     * Writes {@link #html} in UTF-8, over what is there, and makes the directories above.
     *
     * @throws IOException where the file can't be written
     */
    public void write(Path file, Locale language) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.writeString(file, html(language));
    }

    /** Collects the parts of a page; not thread-safe. */
    public static final class Builder {
        private Text title = Text.of("", "");
        private Text subtitle = Text.of("", "");
        private final List<Section> sections = new ArrayList<>();

        private Builder() {}

        public Builder title(Text title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        public Builder subtitle(Text subtitle) {
            this.subtitle = Objects.requireNonNull(subtitle, "subtitle");
            return this;
        }

        /** Adds a section behind those that are there. */
        public Builder section(Section section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /**
         * The page.
         *
         * @throws IllegalArgumentException where the title is blank
         */
        public TourPage build() {
            if (title.zh().isBlank() || title.en().isBlank()) {
                throw new IllegalArgumentException("title must not be blank in either language");
            }
            return new TourPage(this);
        }
    }
}
