package dev.perftalk.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Text;
import org.junit.jupiter.api.Test;

class ChannelTest {
    @Test
    void a_code_makes_the_same_channel_as_the_constant() {
        assertThat(Channel.of("DASHBOARD")).isEqualTo(Channel.DASHBOARD);
        assertThat(Scenario.of("GOAL_SETTING")).isEqualTo(Scenario.GOAL_SETTING);
        assertThat(Channel.of("dashboard")).isNotEqualTo(Channel.DASHBOARD);
    }

    @Test
    void the_standard_ones_are_called_as_in_the_article() { // The article, part three, 3, table 2
        assertThat(Channel.STANDARD)
                .extracting(channel -> channel.label().zh())
                .containsExactly("正式一对一面谈", "团队例会", "即时反馈（IM/系统点赞）", "书面周报/项目报告", "系统化绩效看板");
        assertThat(Scenario.STANDARD)
                .extracting(scenario -> scenario.label().zh())
                .containsExactly("目标设定", "日常辅导", "中期回顾", "结果反馈", "发展规划");
        assertThat(Suitability.values())
                .extracting(suitability -> suitability.label().zh())
                .containsExactly("非常适合", "适合", "一般", "不适合");
        assertThat(Suitability.IDEAL.label().en()).isEqualTo("ideal");
    }

    @Test
    void a_vendors_own_goes_by_its_code() {
        assertThat(Channel.of("walk").label()).isEqualTo(Text.of("walk", "walk"));
        assertThat(Scenario.of("离职面谈").label()).isEqualTo(Text.of("离职面谈", "离职面谈"));
    }

    @Test
    void a_blank_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Channel.of(" ")).withMessageContaining("channel");
        assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of("")).withMessageContaining("scenario");
    }
}
