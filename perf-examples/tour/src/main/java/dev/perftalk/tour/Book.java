package dev.perftalk.tour;

import dev.perftalk.kernel.Text;
import dev.perftalk.tour.page.TourPage;
import java.util.List;

/** The chapters in their order, and the page that they make. */
final class Book {
    static final List<Chapter> CHAPTERS = List.of(
            new CascadeChapter(),
            new PlanTalkChapter(),
            new TouchpointsChapter(),
            new SilenceChapter(),
            new FeedbackChapter(),
            new TalkChapter(),
            new ReviewChapter(),
            new PlanChapter(),
            new NextTurnChapter(),
            new InboxChapter());

    private Book() {}

    /** The story as a page. */
    static TourPage page(Story story) {
        Company company = story.company();
        TourPage.Builder page = TourPage.builder()
                .title(Text.message(Book.class, "title"))
                .subtitle(Text.message(
                        Book.class,
                        "subtitle",
                        story.name(company.manager()),
                        story.name(company.employee()),
                        company.period().name()));
        story.told().forEach(page::section);
        return page.build();
    }
}
