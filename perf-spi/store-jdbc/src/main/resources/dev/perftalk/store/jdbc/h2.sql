-- Two tables: the records, and an index over their labels that a database cannot make by itself.
--
-- Names (tenant, type, id, label) are UTF-8 in binary columns, so that they are compared exactly and ordered by code
-- points whatever the database's collation; to read them: SELECT CAST(id AS VARCHAR) FROM perf_record.
-- Instants (at) are microseconds since 1970-01-01T00:00Z.

-- By default H2 writes what was committed up to half a second later, and a process that is killed meanwhile loses it.
-- This lasts until the last connection is closed; ;WRITE_DELAY=0;REUSE_SPACE=FALSE in the URL lasts. A database in memory ignores it.
SET WRITE_DELAY 0;

CREATE TABLE IF NOT EXISTS perf_record (
    tenant      VARBINARY(300)   NOT NULL,
    type        VARBINARY(120)   NOT NULL,
    id          VARBINARY(600)   NOT NULL,
    version     BIGINT           NOT NULL,
    at          BIGINT           NOT NULL,
    labels      VARCHAR(250000)  NOT NULL, -- a line for each: name, tab, value
    format      INTEGER          NOT NULL,
    body        VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (tenant, type, id)
);

CREATE INDEX IF NOT EXISTS perf_record_at ON perf_record (tenant, type, at, id);
CREATE INDEX IF NOT EXISTS perf_record_at_desc ON perf_record (tenant, type, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS perf_record_due ON perf_record (type, at, tenant, id);

-- A row for each value of each label of each record, with the record's instant: a page of what is asked for by a label
-- is read off the index in its order.
CREATE TABLE IF NOT EXISTS perf_label (
    tenant      VARBINARY(300)   NOT NULL,
    type        VARBINARY(120)   NOT NULL,
    label_name  VARBINARY(120)   NOT NULL,
    label_value VARBINARY(600)   NOT NULL,
    at          BIGINT           NOT NULL,
    id          VARBINARY(600)   NOT NULL,
    PRIMARY KEY (tenant, type, label_name, label_value, at, id)
);

CREATE INDEX IF NOT EXISTS perf_label_at_desc
    ON perf_label (tenant, type, label_name, label_value, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS perf_label_id
    ON perf_label (tenant, type, label_name, label_value, id, at);
