package dev.perftalk.people.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where each column is, by its name. */
final class Columns {
    static final String ID = "person_id";

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    Columns(List<String> header) {
        count = header.size();
        for (int place = 0; place < count; place++) {
            places.putIfAbsent(header.get(place).strip().toLowerCase(Locale.ROOT), place);
        }
    }

    boolean hasIds() {
        return places.containsKey(ID);
    }

    Row of(CsvRecord fields) {
        return new Row(this, fields);
    }

    /** The field of a column without blanks around it, empty where the column or the field is not there. */
    String field(CsvRecord fields, String column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < fields.getFieldCount() ? fields.getField(place).strip() : "";
    }

    int count() {
        return count;
    }
}
