package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies as the library writes them, read as columns. */
@ParameterizedClass
@EnumSource
class ViewsTest {
    private static final String GOAL = """
            {"id":"g","level":{"code":"UNIT","rank":2},"title":"%s","priority":2,"measures":[],"weight":"0.75",
             "owner":"p-1","period":{"name":"2026 H1","start":"2026-01-01","end":"2026-06-30"},"parent":"top",
             "result":"0.5","measuredAt":"2026-03-02T12:00:00.5Z","confidential":%s}""";

    private static final String CYCLE = """
            {"id":"c","employee":"p-1","manager":"p-2","period":{"name":"2026 H1"},"phase":"DO","status":"OPEN",
             "goals":["g","h"],"projects":[],"phaseSince":"2026-03-02T12:00:00Z","previous":"b"}""";

    private static final String CONVERSATION = """
            {"id":"t","employee":"p-1","manager":"p-2","others":[],"heldAt":"2026-03-02T12:00:00Z","duration":"PT30M",
             "channel":"ONE_ON_ONE","scenario":"CHECK_IN","initiatedBy":"EMPLOYEE","ledBy":"EMPLOYEE",
             "topics":[{"kind":"GOAL","by":"EMPLOYEE","text":"private words"}],"agreements":["private words"],
             "cycle":"c","author":"p-2","acknowledgedBy":["p-1","p-2"]}""";

    private final String prefix = Product.freshPrefix();
    private final Product product;
    private final JdbcStore store;

    ViewsTest(Product product) {
        this.product = product;
        store = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
        store.createSchema();
        store.createViews();
        store.createViews();
    }

    @Test
    void a_goal_is_shown_with_what_is_open_to_all() throws SQLException {
        put("goal", "g", GOAL.formatted("说 \\\"好\\\"", "false"));
        assertThat(shown("goals"))
                .containsEntry("tenant", "租户")
                .containsEntry("id", "g")
                .containsEntry("level", "UNIT")
                .containsEntry("title", "说 \"好\"")
                .containsEntry("priority", "2")
                .containsEntry("owner", "p-1")
                .containsEntry("parent", "top")
                .containsEntry("period", "2026 H1")
                .containsEntry("period_start", "2026-01-01")
                .containsEntry("period_end", "2026-06-30")
                .hasEntrySatisfying("weight", weight -> assertThat(weight).startsWith("0.75"))
                .hasEntrySatisfying("result", result -> assertThat(result).startsWith("0.5"))
                .hasEntrySatisfying("measured_at", at -> assertThat(at).startsWith("2026-03-02 12:00:00.5"));
    }

    @Test
    void a_goal_that_says_little_is_shown_as_well() throws SQLException {
        put(
                "goal",
                "g",
                "{\"id\":\"g\",\"level\":{\"code\":\"UNIT\",\"rank\":2},\"title\":\"t\",\"confidential\":false}");
        assertThat(shown("goals"))
                .containsEntry("title", "t")
                .containsEntry("owner", "null")
                .containsEntry("period_start", "null")
                .containsEntry("result", "null")
                .hasEntrySatisfying(
                        "cancelled", cancelled -> assertThat(cancelled).isIn("0", "f", "FALSE"));
    }

    // E46
    @Test
    void a_confidential_goal_is_shown_without_its_title() throws SQLException {
        put("goal", "g", GOAL.formatted("private words", "true"));
        assertThat(shown("goals")).containsEntry("title", "null").containsEntry("owner", "p-1");
    }

    @Test
    void a_cycle_is_shown_with_its_phase() throws SQLException {
        put("cycle", "c", CYCLE);
        put("goal", "g", "no JSON at all, and none of the view's business");
        assertThat(shown("cycles"))
                .containsEntry("employee", "p-1")
                .containsEntry("manager", "p-2")
                .containsEntry("period", "2026 H1")
                .containsEntry("period_start", "null")
                .containsEntry("phase", "DO")
                .containsEntry("status", "OPEN")
                .containsEntry("goals", "2")
                .containsEntry("previous", "b")
                .containsEntry("next", "null")
                .hasEntrySatisfying("phase_since", at -> assertThat(at).startsWith("2026-03-02 12:00:00"));
    }

    @Test
    void a_conversation_is_shown_without_what_was_said() throws SQLException {
        put("conversation", "t", CONVERSATION);
        Map<String, String> shown = shown("conversations");
        assertThat(shown)
                .containsEntry("employee", "p-1")
                .containsEntry("duration", "PT30M")
                .containsEntry("channel", "ONE_ON_ONE")
                .containsEntry("scenario", "CHECK_IN")
                .containsEntry("initiated_by", "EMPLOYEE")
                .containsEntry("led_by", "EMPLOYEE")
                .containsEntry("cycle", "c")
                .containsEntry("author", "p-2")
                .containsEntry("topics", "1")
                .containsEntry("acknowledgements", "2")
                .hasEntrySatisfying("held_at", at -> assertThat(at).startsWith("2026-03-02 12:00:00"));
        assertThat(shown.values()).noneMatch(value -> value.contains("private"));
    }

    @Test
    void what_is_gone_is_not_shown() throws SQLException {
        put("goal", "g", GOAL.formatted("t", "false"));
        put("goal", "gone", "{\"$gone\":true,\"$by\":\"p-1\"}");
        put("conversation", "t", CONVERSATION);
        put("conversation", "gone", "{\"$gone\":true}");
        put("cycle", "c", CYCLE);
        put("cycle", "gone", "{\"$gone\":true}");
        assertThat(shown("goals")).containsEntry("id", "g");
        assertThat(shown("conversations")).containsEntry("id", "t");
        assertThat(shown("cycles")).containsEntry("id", "c");
    }

    private void put(String type, String id, String json) {
        store.commit(Commit.builder()
                .put(RecordKey.of("租户", type, id), 0, Labels.none(), Some.NOON, Body.of(1, json))
                .build());
    }

    /** The one row of a view, whatever its types, in the time zone that the bodies are written in. */
    private Map<String, String> shown(String view) throws SQLException {
        try (Connection connection = product.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (product == Product.POSTGRESQL) {
                statement.execute("SET LOCAL TIME ZONE 'UTC'");
            }
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + prefix + view)) {
                assertThat(row.next()).isTrue();
                Map<String, String> columns = new LinkedHashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.put(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), "" + row.getString(i));
                }
                assertThat(row.next()).isFalse();
                return columns;
            } finally {
                connection.rollback();
            }
        }
    }
}
