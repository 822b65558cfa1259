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
        if (text.isEmpty()) {
            return Labels.none();
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        int end;
        for (int begin = 0; begin < text.length(); begin = end + 1) {
            int tab = text.indexOf('\t', begin);
            end = text.indexOf('\n', tab);
            labels.computeIfAbsent(text.substring(begin, tab), name -> new ArrayList<>())
                    .add(text.substring(tab + 1, end));
        }
        return Labels.of(labels);
    }
}
