package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the samples to look at: {@code <directory>/{small,large}-{zh,en}.html}. */
final class TourPageDemo {
    private TourPageDemo() {}

    public static void main(String... arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String name = "-" + language.getLanguage() + ".html";
            story().write(directory.resolve("small" + name), language);
            large().write(directory.resolve("large" + name), language);
        }
    }

    private static TourPage story() {
        return TourPage.builder()
                .title(Text.of("苏晴与林一舟的一个季度", "A quarter of Su Qing and Lin Yizhou"))
                .subtitle(
                        Text.of(
                                "一家小公司的一个完整绩效周期：从目标到计划，从日常沟通到回顾，再到下一轮。",
                                "One whole performance cycle of a small company: from goals to a plan, through everyday talks to the review, and on to the next turn."))
                .section(Section.of(
                        Text.of("目标层层分解", "Goals cascade"),
                        List.of(
                                Line.of(
                                        Text.of(
                                                "公司只有一个最重要的目标：客户愿意续约。每一层都说清楚自己的目标为它做了什么。",
                                                "The company has one aim that matters most: customers who stay. Every level says what its own goal does for it.")),
                                Line.bad(Text.of("有一个目标没有负责人。", "One goal has no owner.")),
                                Line.of(
                                        Text.of(
                                                "“无数据”不等于 0%：还没有测量的目标不会拉低上一级。",
                                                "No data is not 0%: what hasn't been measured yet doesn't pull its parent down."))),
                        CascadePicture.of(Samples.sixGoals()),
                        CascadePicture.of(Samples.fourGoals())))
                .section(Section.of(
                        Text.of("计划面谈", "The plan talk"),
                        List.of(
                                Line.bad(Text.of("还不能进入执行阶段，缺少：", "DO can't begin yet. What is missing:")),
                                Line.detail(Text.of(
                                        "“重写对账服务”没有衡量方式", "“Rewrite the reconciliation service” has no measure")),
                                Line.detail(
                                        Text.of(
                                                "员工没有说过目标是否合理、可达、有挑战",
                                                "The employee hasn't said whether the goals are reasonable, reachable and challenging")),
                                Line.good(Text.of(
                                        "补齐之后，双方确认，进入执行阶段。", "With both in place and both agreed, DO begins."))),
                        Samples.openRing()))
                .section(Section.of(
                        Text.of("选对沟通形式", "The right channel"),
                        List.of(Line.of(
                                Text.of("设定目标适合面谈，不适合即时消息。", "Goals are set face to face, not by instant message."))),
                        Samples.matrix()))
                .section(Section.of(
                        Text.of("一个月没有人说话，系统提醒", "A month in which nobody talked"),
                        List.of(Line.of(Text.of(
                                "重要项目进行期间，间隔不应超过一个月。",
                                "While an important project runs, never more than a month without a talk."))),
                        Samples.rhythm(),
                        Samples.year()))
                .section(Section.of(
                        Text.of("下一轮", "The next turn"),
                        List.of(Line.good(Text.of(
                                "改进计划已由双方确认，本轮结束。", "Both agreed to the improvement plan; this turn is closed."))),
                        Samples.closedRing()))
                .build();
    }

    private static TourPage large() {
        return TourPage.builder()
                .title(Text.of("一百四十个目标", "A hundred and forty goals"))
                .section(Section.of(
                        Text.of("目标层层分解", "Goals cascade"), List.of(), CascadePicture.of(Samples.manyGoals(140))))
                .section(Section.of(
                        Text.of("还没有开始", "Nothing yet"),
                        List.of(),
                        CascadePicture.of(List.of()),
                        RhythmPicture.of(List.of(), List.of(), List.of()),
                        RingPicture.of("2026-Q2", Samples.phases(0))))
                .build();
    }
}
