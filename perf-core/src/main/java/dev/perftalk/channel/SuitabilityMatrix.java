package dev.perftalk.channel;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which channel suits which scenario: a table that a vendor can change cell by cell, and grow. Immutable. */
public final class SuitabilityMatrix {
    private static final SuitabilityMatrix EMPTY = new SuitabilityMatrix(Map.of());
    private static final SuitabilityMatrix STANDARD = of(StandardMatrix.cells());

    private final Map<Channel, Map<Scenario, Recommendation>> rows;

    private SuitabilityMatrix(Map<Channel, Map<Scenario, Recommendation>> rows) {
        this.rows = rows;
    }

    /** The article's table 2, with a reason for each of its 25 cells. */
    public static SuitabilityMatrix standard() {
        return STANDARD;
    }

    private static SuitabilityMatrix of(List<Recommendation> cells) {
        SuitabilityMatrix table = EMPTY;
        for (Recommendation cell : cells) {
            table = table.with(cell);
        }
        return table;
    }

    /** A table without a cell, to begin one of one's own. */
    public static SuitabilityMatrix empty() {
        return EMPTY;
    }

    /** The channels in table order: a new one comes last. */
    public List<Channel> channels() {
        return List.copyOf(rows.keySet());
    }

    /** The scenarios in table order: as the rows have them, from the top down. */
    public List<Scenario> scenarios() {
        return rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    /** What one cell says, empty where there is no such cell. */
    public Optional<Suitability> suitability(Channel channel, Scenario scenario) {
        return cell(channel, scenario).map(Recommendation::suitability);
    }

    /** Every channel with a cell for a scenario, the best first and equals in table order; none for an unknown scenario. */
    public List<Recommendation> recommend(Scenario scenario) {
        return rows.keySet().stream()
                .flatMap(channel -> cell(channel, scenario).stream())
                .sorted(Comparator.comparing(Recommendation::suitability))
                .toList();
    }

    /** The same table with one cell put, and every other as it was. */
    public SuitabilityMatrix withCell(Channel channel, Scenario scenario, Suitability suitability, Text why) {
        return with(new Recommendation(
                channel, scenario, suitability, Why.of(Recommendation.code(channel, scenario), why)));
    }

    private SuitabilityMatrix with(Recommendation cell) {
        Map<Scenario, Recommendation> row = new LinkedHashMap<>(rows.getOrDefault(cell.channel(), Map.of()));
        row.put(cell.scenario(), cell);
        Map<Channel, Map<Scenario, Recommendation>> grown = new LinkedHashMap<>(rows);
        grown.put(cell.channel(), row);
        return new SuitabilityMatrix(grown);
    }

    private Optional<Recommendation> cell(Channel channel, Scenario scenario) {
        return Optional.ofNullable(rows.getOrDefault(channel, Map.of()).get(scenario));
    }
}
