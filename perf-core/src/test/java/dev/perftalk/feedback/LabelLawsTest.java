package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for a label wherever it stands. */
class LabelLawsTest {
    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("👍🏽", "𠮷", "，", "　", "ＡＢ", "x1", " ", "e\u0301", "\n", "会议", "\ud83d")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void its_span_is_where_it_was_put(
            @ForAll("surroundings") String before, @ForAll("surroundings") String after) { // E53
        String label = "没有责任心";

        assertThat(BestCheck.check(BestElement.BEHAVIOR, before + label + after).flaws())
                .singleElement()
                .extracting(BestFinding::span)
                .isEqualTo(Optional.of(new Span(before.length(), before.length() + label.length())));
    }
}
