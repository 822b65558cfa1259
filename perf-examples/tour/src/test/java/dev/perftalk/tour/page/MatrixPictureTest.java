package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixPictureTest {
    @Test
    void channels_are_rows_and_scenarios_columns() {
        Parsed page = Parsed.english(Samples.matrix());

        assertThat(page.all("//th[@scope='row']")).hasSize(5).startsWith("Formal one-on-one");
        assertThat(page.all("//th[@scope='col']")).hasSize(5).startsWith("Goal setting");
        assertThat(page.all("//tbody/tr[3]/td[1]")).containsExactly("✕Unsuitable");
    }

    @Test
    void a_grade_has_a_colour_a_sign_a_word_and_a_reason() {
        Parsed page = Parsed.english(Samples.matrix());

        for (Grade grade : Grade.values()) {
            assertThat(page.all("//td[@class='" + grade.style() + "'][span[@class='sign']]/@title"))
                    .as(grade.name())
                    .isNotEmpty()
                    .containsOnly("It takes talking it through and agreeing on the spot");
        }
        assertThat(page.all("//td/span[@class='sign']")).contains("◎", "○", "△", "✕");
    }

    @Test
    void a_spot_without_a_grade_stays_open() {
        assertThat(Parsed.english(Samples.matrix()).all("//td[@class='open']")).containsExactly("–");
    }

    @Test
    void without_channels_a_note_stands_in_place_of_the_picture() {
        Parsed page = Parsed.english(MatrixPicture.of(List.of(), List.of(Text.of("辅导", "Coaching")), List.of()));

        assertThat(page.all("//table")).isEmpty();
        assertThat(page.all("//figure/p")).containsExactly("There is nothing to compare yet.");
    }
}
