package dev.perftalk.internal;

import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How many a list of a record may hold, and how long a text in it may be: far more than anybody writes by hand, and far
 * less than would make a record a burden to all who read it.
 */
final class Bounds {
    /** Of a text that has no bound of its own, in characters. */
    static final int TEXT = 20_000;

    /** Of a list that has no bound of its own, such as those that grow with the years. */
    static final int LIST = 1_000;

    /** By the name of the field, whatever record it stands in. */
    static final Map<String, Integer> LISTS = Map.ofEntries(
            Map.entry("actions", 50),
            Map.entry("agreements", 100),
            Map.entry("checkpoints", 50),
            Map.entry("contributesTo", 50),
            Map.entry("goals", 100),
            Map.entry("measures", 50),
            Map.entry("milestones", 100),
            Map.entry("others", 50),
            Map.entry("projects", 50),
            Map.entry("resources", 50),
            Map.entry("risks", 50),
            Map.entry("support", 50),
            Map.entry("topics", 100));

    private Bounds() {}

    /** Every list and every text of a body that is too big, each ending with the record's id; never with content. */
    static List<Why> against(JsonNode body, String id) {
        List<Why> reasons = new ArrayList<>();
        look(body, "", id, reasons);
        return reasons;
    }

    private static void look(JsonNode node, String field, String id, List<Why> reasons) {
        if (node.isString() && node.stringValue().length() > TEXT) {
            reasons.add(Why.message(
                    Bounds.class, "TOO_LONG", field, node.stringValue().length(), TEXT, id));
        }
        int most = LISTS.getOrDefault(field, LIST);
        if (node.isArray() && node.size() > most) {
            reasons.add(Why.message(Bounds.class, "TOO_MANY", field, node.size(), most, id));
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> look(element, field, id, reasons));
        } else if (node.isObject()) {
            node.properties().forEach(property -> look(property.getValue(), property.getKey(), id, reasons));
        }
    }
}
