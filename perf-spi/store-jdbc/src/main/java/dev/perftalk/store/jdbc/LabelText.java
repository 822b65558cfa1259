package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels as one text, a line for each: name, tab, value. Neither part can hold a control character. */
final class LabelText {
    private LabelText() {}

    static String of(Labels labels) {
        StringBuilder text = new StringBuilder();
        labels.asMap()
                .forEach((name, values) -> values.forEach(
                        value -> text.append(name).append('\t').append(value).append('\n')));
        return text.toString();
    }

    static Labels labels(String text) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            labels.computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        });
        return Labels.of(labels);
    }
}
