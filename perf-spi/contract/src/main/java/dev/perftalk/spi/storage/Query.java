package dev.perftalk.spi.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which records of one type are wanted: those with all of some labels, any of several values of one label, and an
 * {@code at} in a range. Immutable; every {@code withX} returns a new query.
 *
 * <p>A query is of one tenant, but for {@link #dueAnywhere}, which is for the runner that serves all tenants.
 */
public final class Query {
    /** The most records on one page. */
    public static final int MAX_LIMIT = 1_000;

    /** How a page is ordered; ids by code points. */
    public enum Order {
        /** By {@code at}, then id, ascending; across tenants by tenant before id. */
        AT,
        /** The exact reverse of {@link #AT}. */
        AT_DESCENDING,
        /** By id, ascending. */
        ID
    }

    /**
     * A part of what a query finds.
     *
     * <p>Following {@link #next()} from page to page finds every record that stays as it is meanwhile exactly once; one
     * that is changed meanwhile may be missed or found again with its new version. In {@link Query.Order#ID} a change moves
     * nothing: a record that the query asks for all the while is found exactly once.
     *
     * @param records in the order of the query, no more than its limit; unmodifiable
     * @param next the cursor of the following page, empty on the last one. A text that means something to the store alone.
     */
    public record Page(List<StoredRecord> records, Optional<String> next) {
        public Page {
            records = List.copyOf(records);
        }
    }

    private final Optional<String> tenant;
    private final String type;
    private Map<String, String> allOf = Map.of();
    private String anyOfName = "";
    private Set<String> anyOf = Set.of();
    private Instant from = Limits.EARLIEST;
    private Optional<Instant> to = Optional.empty();
    private Order order = Order.AT;
    private Optional<String> cursor = Optional.empty();
    private int limit = 100;

    private Query(Optional<String> tenant, String type) {
        this.tenant = tenant;
        this.type = Limits.code("type", type, 40);
    }

    private Query(Query that) {
        tenant = that.tenant;
        type = that.type;
        allOf = that.allOf;
        anyOfName = that.anyOfName;
        anyOf = that.anyOf;
        from = that.from;
        to = that.to;
        order = that.order;
        cursor = that.cursor;
        limit = that.limit;
    }

    /** All records of a type in a tenant, in {@link Order#AT}, 100 on a page. */
    public static Query of(String tenant, String type) {
        return new Query(Optional.of(Limits.code("tenant", tenant, 100)), type);
    }

    /**
     * The records of a type whose {@code at} is not after {@code now}, of every tenant, in {@link Order#AT}: what is due
     * now anywhere. It can't be narrowed by labels.
     */
    public static Query dueAnywhere(String type, Instant now) {
        Query query = new Query(Optional.empty(), type);
        query.to = Optional.of(Limits.instant("now", now).plus(1, ChronoUnit.MICROS));
        return query;
    }

    /** Only records that have this value under this name; several calls must all hold. */
    public Query withLabel(String name, String value) {
        Query query = narrowed();
        query.allOf = new LinkedHashMap<>(allOf);
        query.allOf.put(Limits.code("label name", name, 40), Limits.code("label value", value, 200));
        if (allOf.containsKey(name) && !value.equals(allOf.get(name))) {
            throw new IllegalArgumentException("label '" + name + "' is asked for with two values; see withAnyLabel");
        }
        return query;
    }

    /**
     * Only records that have at least one of 1 to 1,000 values under this name; a record that has several of them is
     * found once. A query has one such name.
     */
    public Query withAnyLabel(String name, Collection<String> values) {
        Query query = narrowed();
        query.anyOfName = Limits.code("label name", name, 40);
        query.anyOf = new LinkedHashSet<>();
        values.forEach(value -> query.anyOf.add(Limits.code("label value", value, 200)));
        Limits.between("number of label values", query.anyOf.size(), 1, 1_000);
        return query;
    }

    /** Only records whose {@code at} is not before {@code from} and before {@code to}. */
    public Query withAt(Instant from, Instant to) {
        Query query = narrowed();
        query.from = Limits.instant("from", from);
        query.to = Optional.of(Limits.instant("to", to));
        return query;
    }

    /** In this order. */
    public Query withOrder(Order order) {
        Query query = narrowed();
        query.order = Objects.requireNonNull(order, "order");
        return query;
    }

    /** The page that starts after a {@link Page#next()} of the same query. */
    public Query withCursor(String cursor) {
        Query query = new Query(this);
        query.cursor = Optional.of(cursor);
        return query;
    }

    /** At most this many records on a page, 1 to {@value #MAX_LIMIT}. */
    public Query withLimit(int limit) {
        Query query = new Query(this);
        query.limit = Limits.between("limit", limit, 1, MAX_LIMIT);
        return query;
    }

    private Query narrowed() {
        if (tenant.isEmpty()) {
            throw new IllegalArgumentException("the query for what is due anywhere can't be narrowed or reordered");
        }
        return new Query(this);
    }

    /** The tenant, empty for {@link #dueAnywhere} alone. */
    public Optional<String> tenant() {
        return tenant;
    }

    public String type() {
        return type;
    }

    /** Labels that must all be there; unmodifiable. */
    public Map<String, String> allOf() {
        return Map.copyOf(allOf);
    }

    /** The name of {@link #anyOf()}, empty where that is not asked for. */
    public Optional<String> anyOfName() {
        return anyOfName.isEmpty() ? Optional.empty() : Optional.of(anyOfName);
    }

    /** Values of which one must be there, none where that is not asked for; unmodifiable. */
    public Set<String> anyOf() {
        return Set.copyOf(anyOf);
    }

    /** The least {@code at} that is wanted. */
    public Instant from() {
        return from;
    }

    /** The least {@code at} that is too late, empty where there is none. */
    public Optional<Instant> to() {
        return to;
    }

    public Order order() {
        return order;
    }

    public Optional<String> cursor() {
        return cursor;
    }

    public int limit() {
        return limit;
    }

    @Override
    public String toString() {
        return "Query[" + tenant.orElse("*") + "/" + type + ", all of " + allOf + ", any of " + anyOfName + anyOf + ", "
                + from + " to " + to.map(Object::toString).orElse("ever") + ", " + order + ", limit " + limit + "]";
    }
}
