package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sample that the page's Javadoc shows. */
class TourPageSampleTest {
    @Test
    void the_sample_writes_a_page_with_its_picture() throws IOException {
        List<CascadeNode> nodes = Samples.fourGoals();

        TourPage.builder()
                .title(Text.of("一个绩效周期", "One performance cycle"))
                .section(Section.of(
                        Text.of("目标", "Goals"),
                        List.of(Line.of(Text.of("四个目标，一条主线。", "Four goals, one line."))),
                        CascadePicture.of(nodes)))
                .build()
                .write(Path.of("target/sample.html"), Locale.ENGLISH);

        assertThat(Path.of("target/sample.html")).content().contains("Four goals, one line.", "<svg");
    }
}
