package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small company's quarter, and a large cascade. */
final class Samples {
    static final CascadeLevel COMPANY = new CascadeLevel(Text.of("公司", "Company"), 0);
    static final CascadeLevel DEPARTMENT = new CascadeLevel(Text.of("部门", "Department"), 1);
    static final CascadeLevel TEAM = new CascadeLevel(Text.of("团队", "Team"), 2);
    static final CascadeLevel INDIVIDUAL = new CascadeLevel(Text.of("个人", "Individual"), 3);

    private static final Text ONE_ON_ONE = Text.of("正式一对一面谈", "Formal one-on-one");
    private static final Text MEETING = Text.of("团队例会", "Team meeting");
    private static final Text INSTANT = Text.of("即时反馈（IM/系统点赞）", "Instant feedback (chat, thumbs-up)");
    private static final Text REPORT = Text.of("书面周报/项目报告", "Written weekly or project report");
    private static final Text DASHBOARD = Text.of("系统化绩效看板", "Performance dashboard");

    private Samples() {}

    static CascadeNode node(String id, String parent, CascadeLevel level, String title, String owner, String progress) {
        return new CascadeNode(
                id,
                Optional.of(parent).filter(given -> !given.isEmpty()),
                level,
                title,
                Optional.of(owner).filter(given -> !given.isEmpty()),
                Optional.of(progress).filter(given -> !given.isEmpty()).map(BigDecimal::new));
    }

    static List<CascadeNode> fourGoals() {
        return List.of(
                node("c", "", COMPANY, "客户愿意续约：年度续约率达到 92%", "周岚", "0.455"),
                node("d", "c", DEPARTMENT, "交付部：上线即稳定，首月严重缺陷不超过两个", "陈默", "0.62"),
                node("t", "d", TEAM, "接入组：把新客户的接入时间从三周缩短到一周，并且每一步都有人负责、有数据可查、客户随时看得到", "林一舟", "0"),
                node("i", "t", INDIVIDUAL, "重写对账服务", "苏晴", ""));
    }

    static List<CascadeNode> sixGoals() {
        List<CascadeNode> goals = new ArrayList<>(fourGoals());
        goals.add(node(
                "i2", "t", INDIVIDUAL, "Write the onboarding guide that customers keep asking for", "Tom Berg", "1"));
        goals.add(node("d2", "c", DEPARTMENT, "服务部：客户提问四小时内有人回应", "", "0.8"));
        return goals;
    }

    static List<CascadeNode> manyGoals(int count) {
        List<CascadeNode> goals = new ArrayList<>();
        List<CascadeLevel> levels = List.of(COMPANY, DEPARTMENT, TEAM, INDIVIDUAL);
        String[] titles = {
            "IACV",
            "Build strong FY21 pipeline.",
            "Instrument systems and programs to the targets that were agreed with sales, finance and the people who will run them",
            "提升客户成功团队对续费风险的识别能力，让每一个高风险客户在到期前九十天就有明确的负责人和行动计划",
            "把发布周期缩短到两周"
        };
        for (int i = 0; i < count; i++) {
            int parent = i < 3 ? -1 : (i - 3) / 3;
            int depth = 0;
            for (int above = i; above >= 3; above = (above - 3) / 3) {
                depth++;
            }
            String progress = i % 4 == 0 ? "" : i % 7 == 0 ? "0" : "0." + (i * 37 % 99 + 1) / 10 + i % 10;
            goals.add(node(
                    "g" + i,
                    parent < 0 ? "" : "g" + parent,
                    levels.get(Math.min(3, depth)),
                    titles[i % titles.length],
                    i % 9 == 0 ? "" : i % 2 == 0 ? "VP Field Operations" : "客户成功",
                    progress));
        }
        return goals;
    }

    static List<RingPhase> phases(int entered) {
        Text[] labels = {Text.of("计划", "Plan"), Text.of("执行", "Do"), Text.of("检查", "Check"), Text.of("改进", "Act")};
        LocalDate[] days = {day(1, 5), day(1, 16), day(3, 20), day(3, 27)};
        int[] talks = {1, 4, 2, 1};
        return IntStream.range(0, 4)
                .mapToObj(i -> new RingPhase(
                        labels[i], Optional.of(days[i]).filter(any -> i < entered), i < entered ? talks[i] : 0))
                .toList();
    }

    static RingPicture openRing() {
        return RingPicture.of("苏晴 · 2026-Q1", phases(2));
    }

    static RingPicture closedRing() {
        return RingPicture.of("苏晴 · 2026-Q1", phases(4)).withClosed(day(4, 2)).withNext("苏晴 · 2026-Q2");
    }

    static MatrixPicture matrix() {
        List<Text> channels = List.of(ONE_ON_ONE, MEETING, INSTANT, REPORT, DASHBOARD);
        List<Text> scenarios = List.of(
                Text.of("目标设定", "Goal setting"),
                Text.of("日常辅导", "Daily coaching"),
                Text.of("中期回顾", "Mid-term review"),
                Text.of("结果反馈", "Result feedback"),
                Text.of("发展规划", "Development planning"));
        String[] rows = {"ISIII", "FISFF", "UISSF", "FSSFF", "SSII"};
        List<MatrixCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                cells.add(new MatrixCell(
                        channels.get(row),
                        scenarios.get(column),
                        Grade.values()["ISFU".indexOf(rows[row].charAt(column))],
                        Text.of("需要面对面讨论并当场确认", "It takes talking it through and agreeing on the spot")));
            }
        }
        return MatrixPicture.of(channels, scenarios, cells);
    }

    static RhythmPicture rhythm() {
        return RhythmPicture.of(
                List.of(
                        new RhythmPhase(Text.of("计划", "Plan"), day(1, 5), day(1, 16)),
                        new RhythmPhase(Text.of("执行", "Do"), day(1, 16), day(3, 20)),
                        new RhythmPhase(Text.of("检查", "Check"), day(3, 20), day(3, 27)),
                        new RhythmPhase(Text.of("改进", "Act"), day(3, 27), day(4, 2))),
                List.of(
                        RhythmEvent.talk(day(1, 12), ONE_ON_ONE, Text.of("目标面谈", "The plan talk")),
                        RhythmEvent.talk(day(1, 19), MEETING, Text.of("周会三分钟", "Three minutes in the weekly")),
                        RhythmEvent.talk(day(1, 23), MEETING, Text.of("周会三分钟", "Three minutes in the weekly")),
                        RhythmEvent.talk(day(1, 26), MEETING, Text.of("周会三分钟", "Three minutes in the weekly")),
                        RhythmEvent.talk(day(3, 6), ONE_ON_ONE, Text.of("月度沟通", "Monthly check-in")),
                        RhythmEvent.talk(day(3, 24), ONE_ON_ONE, Text.of("回顾面谈", "The review")),
                        RhythmEvent.talk(day(3, 30), ONE_ON_ONE, Text.of("改进计划", "The plan")),
                        RhythmEvent.feedback(day(2, 2), Text.of("感谢", "A word of thanks")),
                        RhythmEvent.feedback(day(3, 9), Text.of("改进建议", "Feedback in four parts")),
                        RhythmEvent.feedback(day(3, 9), Text.of("认可", "Recognition")),
                        RhythmEvent.reminder(day(3, 4), Text.of("一个月没有沟通", "A month without a talk"))),
                List.of(RhythmGap.of(day(2, 2), day(3, 6))));
    }

    /** Two people over a year and two cycles. */
    static RhythmPicture year() {
        List<RhythmEvent> events = new ArrayList<>();
        IntStream.of(1, 2, 3, 5, 6, 7, 8, 11, 12)
                .forEach(month ->
                        events.add(RhythmEvent.talk(day(month, 12), ONE_ON_ONE, Text.of("月度沟通", "Monthly check-in"))));
        IntStream.rangeClosed(1, 50)
                .filter(week -> week % 13 < 9)
                .forEach(week -> events.add(RhythmEvent.talk(
                        day(1, 2).plusWeeks(week), MEETING, Text.of("周会三分钟", "Three minutes in the weekly"))));
        IntStream.of(2, 4, 6, 10)
                .forEach(month -> events.add(RhythmEvent.feedback(day(month, 20), Text.of("感谢", "A word of thanks"))));
        events.add(RhythmEvent.plan(day(6, 26), Text.of("写下计划", "Plan written")));
        events.add(RhythmEvent.plan(day(7, 12), Text.of("回看计划", "Looked back")));
        events.add(RhythmEvent.plan(day(8, 3), Text.of("完成一项行动", "Action done")));
        events.add(RhythmEvent.reminder(day(9, 21), Text.of("一个月没有沟通", "A month without a talk")));
        return RhythmPicture.of(
                        List.of(
                                new RhythmPhase(Text.of("上半年", "First half"), day(1, 1), day(6, 30)),
                                new RhythmPhase(Text.of("下半年", "Second half"), day(7, 1), day(12, 31))),
                        events,
                        List.of(RhythmGap.of(day(8, 21), day(10, 2))))
                .withTitle(Text.of("林一舟与苏晴的一年", "A year of Lin Yizhou and Su Qing"));
    }

    static TourPage page(Picture... pictures) {
        return TourPage.builder()
                .title(Text.of("一个绩效周期", "One performance cycle"))
                .section(Section.of(Text.of("目标", "Goals"), List.of(), pictures))
                .build();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
