package dev.perftalk.internal.codec;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One goal as JSON: takes what is well-formed and gathers everything that is not. */
final class GoalLine {
    private final JsonNode json;
    private final Set<Text> expected = new LinkedHashSet<>();
    private final Optional<Goal> goal;

    GoalLine(JsonNode json) {
        this.json = json;
        this.goal = read();
    }

    /** The goal, empty where the line has a fault. */
    Optional<Goal> goal() {
        return goal;
    }

    /** What was expected instead, all of it in one text. */
    Text expected() {
        return Text.of(
                expected.stream().map(Text::zh).collect(Collectors.joining("；")),
                expected.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private Optional<Goal> read() {
        Optional<GoalId> id = required("id", "id", GoalId::of);
        Optional<GoalLevel> level = required("level", "level", text -> GoalLevel.of(text.strip()));
        Optional<String> title = required("title", "title", Function.identity());
        Goal.Builder builder = Goal.builder()
                .parent(optional("parent", "id", GoalId::of))
                .owner(optional("owner", "id", text -> PersonId.of(text.strip())))
                .period(period())
                .measures(measures())
                .result(percentage(json).map(Progress::ofPercent))
                .rationale(words("rationale").or(() -> words("description")));
        weight().ifPresent(builder::weight);
        if (!expected.isEmpty()) {
            return Optional.empty();
        }
        try {
            Goal read = builder.id(id.orElseThrow())
                    .level(level.orElseThrow())
                    .title(title.orElseThrow())
                    .build();
            return Optional.of(with("priority", read, number -> read.withPriority(number.intValueExact())));
        } catch (IllegalArgumentException tooMuch) {
            expect("weight", "weight");
            return Optional.empty();
        }
    }

    /** A number, or a text that is one. */
    private Optional<BigDecimal> weight() {
        JsonNode value = json.path("weight");
        return value.isNumber()
                ? Optional.of(value.decimalValue())
                : optional("weight", "weight", text -> new BigDecimal(text.strip()));
    }

    private <T> Optional<T> required(String field, String kind, Function<String, T> reader) {
        Optional<T> value = optional(field, kind, reader);
        if (value.isEmpty()) {
            expect(kind, field);
        }
        return value;
    }

    private <T> Optional<T> optional(String field, String kind, Function<String, T> reader) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isString() && value.stringValue().isBlank()) {
            return Optional.empty();
        }
        try {
            if (value.isString()) {
                return Optional.of(reader.apply(value.stringValue()));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // told below like a value of another type, without the value
        }
        expect(kind, field);
        return Optional.empty();
    }

    private void expect(String kind, Object... arguments) {
        expected.add(Text.message(GoalLine.class, "expected." + kind, arguments));
    }

    private Optional<Period> period() {
        Optional<String> name = optional("period", "text", String::strip);
        Optional<LocalDate> start = optional("periodStart", "date", text -> LocalDate.parse(text.strip()));
        Optional<LocalDate> end = optional("periodEnd", "date", text -> LocalDate.parse(text.strip()));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            expect("order");
            return Optional.empty();
        }
        return name.or(() -> span(start, end)).map(called -> new Period(called, start, end));
    }

    /** A name for a period without one: its days, as ISO 8601 writes an interval. */
    private static Optional<String> span(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(start.map(LocalDate::toString).orElse("..") + "/"
                        + end.map(LocalDate::toString).orElse(".."));
    }

    private List<Measure> measures() {
        JsonNode keyResults = json.path("keyResults");
        List<Measure> measures = new ArrayList<>();
        if (keyResults.isArray()) {
            keyResults.forEach(keyResult -> measure(keyResult, measures::add));
        } else if (!keyResults.isMissingNode() && !keyResults.isNull()) {
            expect("keyResults");
        }
        return measures;
    }

    private void measure(JsonNode keyResult, Consumer<Measure> measures) {
        JsonNode text = keyResult.path("text");
        if (!text.isString() || text.stringValue().isBlank()) {
            expect("keyResults");
            return;
        }
        measures.accept(Measure.percent(text.stringValue()).withActual(percentage(keyResult)));
    }

    private static Optional<BigDecimal> percentage(JsonNode of) {
        JsonNode result = of.path("result");
        return result.isString() ? Percentage.leading(result.stringValue()) : Optional.empty();
    }

    private Optional<String> words(String field) {
        JsonNode value = json.path(field);
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** Takes a number that the format leaves open: under this name another vendor may keep something that does not fit. */
    private Goal with(String field, Goal read, Function<BigDecimal, Goal> with) {
        JsonNode value = json.path(field);
        try {
            return value.isNumber() ? with.apply(value.decimalValue()) : read;
        } catch (IllegalArgumentException | ArithmeticException doesNotFit) {
            return read;
        }
    }
}
