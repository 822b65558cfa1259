package dev.perftalk.channel;

import static dev.perftalk.channel.Suitability.FAIR;
import static dev.perftalk.channel.Suitability.IDEAL;
import static dev.perftalk.channel.Suitability.SUITABLE;
import static dev.perftalk.channel.Suitability.UNSUITABLE;

import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;

/** The article's table 2 (part three, 3); columns as in {@link Scenario#STANDARD}, reasons in the messages. */
final class StandardMatrix {
    private final List<Recommendation> cells = new ArrayList<>();

    private StandardMatrix() {}

    static List<Recommendation> cells() {
        return new StandardMatrix()
                .row(Channel.ONE_ON_ONE, IDEAL, SUITABLE, IDEAL, IDEAL, IDEAL)
                .row(Channel.TEAM_MEETING, FAIR, IDEAL, SUITABLE, FAIR, FAIR)
                .row(Channel.INSTANT_FEEDBACK, UNSUITABLE, IDEAL, SUITABLE, SUITABLE, FAIR)
                .row(Channel.WRITTEN_REPORT, FAIR, SUITABLE, SUITABLE, FAIR, FAIR)
                .row(Channel.DASHBOARD, SUITABLE, SUITABLE, IDEAL, IDEAL, SUITABLE)
                .cells;
    }

    private StandardMatrix row(Channel channel, Suitability... columns) {
        for (int column = 0; column < columns.length; column++) {
            Scenario scenario = Scenario.STANDARD.get(column);
            Why why = Why.message(StandardMatrix.class, Recommendation.code(channel, scenario));
            cells.add(new Recommendation(channel, scenario, columns[column], why));
        }
        return this;
    }
}
