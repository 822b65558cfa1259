package dev.perftalk.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said to be built is proven; what is proven is said to be built. */
class PracticeTest {
    private static final List<Rule> RULES = Rule.all();
    private static final List<Proof> PROOFS = Proof.all();
    private static final Set<String> PROVEN = PROOFS.stream().map(Proof::rule).collect(toSet());

    @Test
    void the_catalogue_holds_each_rule_once() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RULES).extracting(Rule::section).doesNotContain("").contains("1 Qualities", "4 Beginning");
    }

    @Test
    void every_rule_that_is_built_has_a_test() {
        assertThat(RULES)
                .as("rules marked built that no test names: write @Practice on the test that proves them, or mark"
                        + " them planned in practice-rules.md")
                .filteredOn(Rule::built)
                .filteredOn(rule -> !PROVEN.contains(rule.id()))
                .isEmpty();
    }

    @Test
    void every_rule_that_has_a_test_is_marked_as_built() {
        assertThat(RULES)
                .as("rules marked planned that a test names: mark them built in practice-rules.md")
                .filteredOn(rule -> !rule.built())
                .filteredOn(rule -> PROVEN.contains(rule.id()))
                .isEmpty();
    }

    @Test
    void every_test_names_a_rule_where_it_stands() {
        Map<String, Set<String>> ids = RULES.stream().collect(groupingBy(Rule::section, mapping(Rule::id, toSet())));

        assertThat(PROOFS)
                .as("tests that name a rule which practice-rules.md does not have in that section: correct the name,"
                        + " or add the rule")
                .filteredOn(
                        proof -> !ids.getOrDefault(proof.section(), Set.of()).contains(proof.rule()))
                .isEmpty();
    }

    @Test
    void whatever_names_a_rule_is_run() {
        assertThat(PROOFS)
                .as("@Practice on what is no test or is disabled: put it on one that runs")
                .filteredOn(proof -> !proof.runs())
                .isEmpty();
    }

    @Test
    void the_rules_without_a_test_can_be_read() throws IOException {
        Map<String, List<Rule>> open = RULES.stream()
                .filter(rule -> !PROVEN.contains(rule.id()))
                .collect(groupingBy(Rule::section, LinkedHashMap::new, toList()));
        long proven = RULES.stream().filter(rule -> PROVEN.contains(rule.id())).count();
        String report = proven + " of " + RULES.size() + " rules have a test. Without one:\n"
                + open.entrySet().stream().map(PracticeTest::paragraph).collect(joining());

        Path file = Files.writeString(Path.of("target", "practice-rules.txt"), report);

        assertThat(file)
                .content()
                .contains(open.values().stream()
                        .flatMap(List::stream)
                        .map(Rule::toString)
                        .toList());
    }

    private static String paragraph(Map.Entry<String, List<Rule>> section) {
        return section.getValue().stream()
                .map(rule -> "  " + rule + "\n")
                .collect(joining("", "\n" + section.getKey() + "\n", ""));
    }
}
