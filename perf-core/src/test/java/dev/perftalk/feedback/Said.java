package dev.perftalk.feedback;

import java.util.List;

/** Feedback as the article says it, and how to vary one part of it. */
final class Said {
    /** The column "do": the article, part three, 1. */
    static final Best WELL = Best.builder()
            .kind(FeedbackKind.IMPROVEMENT)
            .behavior("上周的客户会议中，你在对方提出关键问题时低头看手机")
            .consequence("这会让客户感到我们不够重视，也影响团队在客户面前的形象")
            .options("你怎么看这件事？如果再来一次，你觉得可以怎么处理会更好？")
            .outlook("如果下次我们提前准备好问题清单，并全程专注交流，我相信客户对项目的信心会更高")
            .build();

    /** The same in English, in our words. */
    static final Best WELL_IN_ENGLISH = Best.builder()
            .kind(FeedbackKind.IMPROVEMENT)
            .behavior("In Tuesday's call with the client you answered mail while they asked about the launch date.")
            .consequence("They had to ask twice, and afterwards wondered whether the date still matters to us.")
            .options("How did you see it? Would it help if I took the notes next time?")
            .outlook("If we both follow the questions, they will trust the date and leave the details to us.")
            .build();

    private Said() {}

    static List<String> flaws(BestParts parts) {
        return codes(BestCheck.check(parts).flaws());
    }

    static List<String> hints(BestParts parts) {
        return codes(BestCheck.check(parts).hints());
    }

    private static List<String> codes(List<BestFinding> findings) {
        return findings.stream().map(BestFinding::code).toList();
    }
}
