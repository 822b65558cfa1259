-- Two tables: the records, and a row for each of their labels, which leads to them in the order of an index.
-- For PostgreSQL 13 and later; the database's encoding has to be UTF8.
--
-- Names (tenant, type, id, label) have the collation "C": compared byte by byte, ordered by code points, whatever the
-- locale of the database. Instants (at) are microseconds since 1970-01-01T00:00Z: to_timestamp(at / 1e6).
-- A body is text, not jsonb, which would reorder keys and drop what it holds twice; the views read it as JSON.
--
-- Every change of a record whose labels or instant move replaces its rows in perf_label: both tables are vacuumed
-- well before the usual fifth of their rows is dead.

CREATE TABLE IF NOT EXISTS perf_record (
    tenant      text COLLATE "C" NOT NULL,
    type        text COLLATE "C" NOT NULL,
    id          text COLLATE "C" NOT NULL,
    version     bigint           NOT NULL,
    at          bigint           NOT NULL,
    labels      text             NOT NULL,
    format      integer          NOT NULL,
    body        text             NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.05);

-- A page of a type by its instants, either way.
CREATE INDEX IF NOT EXISTS ix_perf_record_at ON perf_record (tenant, type, at, id);
-- What is due anywhere, and claims.
CREATE INDEX IF NOT EXISTS ix_perf_record_due ON perf_record (type, at, tenant, id);
-- The key. Made last, and so not as a PRIMARY KEY, because of two indexes that seem equally good the planner takes the
-- later: until a new table is analysed, ix_perf_record_at seems as good a way to one record, and reads all of its type.
CREATE UNIQUE INDEX IF NOT EXISTS ix_perf_record_key ON perf_record (tenant, type, id);
ALTER TABLE perf_record REPLICA IDENTITY USING INDEX ix_perf_record_key;

CREATE TABLE IF NOT EXISTS perf_label (
    tenant      text COLLATE "C" NOT NULL,
    type        text COLLATE "C" NOT NULL,
    label_name  text COLLATE "C" NOT NULL,
    label_value text COLLATE "C" NOT NULL,
    at          bigint           NOT NULL,
    id          text COLLATE "C" NOT NULL,
    -- A page of a label by its instants, either way.
    PRIMARY KEY (tenant, type, label_name, label_value, at, id)
) WITH (autovacuum_vacuum_scale_factor = 0.05);

-- A page of a label by ids.
CREATE INDEX IF NOT EXISTS ix_perf_label_id ON perf_label (tenant, type, label_name, label_value, id);

COMMENT ON TABLE perf_record IS 'PerfTalk: every record, of whatever type';
COMMENT ON COLUMN perf_record.version IS '1 when new, one more with every change';
COMMENT ON COLUMN perf_record.at IS 'microseconds since 1970: when due, else when it happened or last changed';
COMMENT ON COLUMN perf_record.labels IS 'ids and codes to find it by, a line for each: name, tab, value';
COMMENT ON COLUMN perf_record.format IS 'version of the format of the body';
COMMENT ON COLUMN perf_record.body IS 'JSON, private content';
COMMENT ON TABLE perf_label IS 'PerfTalk: an index over perf_record.labels, never changed by itself';
