package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestElementTest {
    @Test
    void a_part_is_read_from_where_it_stands() {
        assertThat(BestElement.values())
                .extracting(element -> element.of(Said.WELL))
                .containsExactly(
                        Said.WELL.behavior(), Said.WELL.consequence(), Said.WELL.options(), Said.WELL.outlook());
    }

    @Test
    void elements_and_kinds_have_names_in_both_languages() {
        assertThat(BestElement.values())
                .extracting(element -> element.label().zh())
                .containsExactly("描述行为", "说明影响", "征询看法", "正面前景");
        assertThat(BestElement.values())
                .extracting(element -> element.label().en())
                .containsExactly("behaviour", "consequence", "options", "outlook");
        assertThat(FeedbackKind.values())
                .extracting(kind -> kind.label().zh() + "/" + kind.label().en())
                .containsExactly("改进反馈/feedback to improve", "表扬认可/recognition");
    }
}
