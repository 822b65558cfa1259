package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void full_width_and_half_width_are_the_same() { // E53
        assertThat(Folding.fold("Ａｂ１？！（　）’\u00a0")).isEqualTo("ab1?!( )' ");
    }

    @Test
    void no_character_keeps_a_capital_or_a_space_of_its_own() {
        for (int each = 0; each <= Character.MAX_VALUE; each++) {
            char folded = Folding.fold((char) each);

            assertThat(Character.toLowerCase(folded)).isEqualTo(folded);
            assertThat(Character.isSpaceChar(folded) && folded != ' ').isFalse();
        }
    }

    @Property(tries = 500)
    void no_index_moves_and_no_surrogate_changes(@ForAll String text) { // E53
        String folded = Folding.fold(text);

        assertThat(folded).hasSameSizeAs(text);
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                assertThat(folded.charAt(index)).isEqualTo(text.charAt(index));
            }
        }
    }

    @Property(tries = 500)
    void folding_twice_is_folding_once(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }
}
