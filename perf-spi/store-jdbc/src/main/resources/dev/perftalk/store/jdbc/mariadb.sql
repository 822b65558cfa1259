-- Two tables: the records, and a row for each of their labels, which leads to them in the order of an index.
-- For MariaDB 10.6 and later, and MySQL 8.0.21 and later.
--
-- Names (tenant, type, id, label) are UTF-8 in binary columns: compared byte by byte, so that case, accents and
-- trailing spaces count, and ordered by code points. To read them: CONVERT(id USING utf8mb4).
-- Instants (at) are microseconds since 1970-01-01T00:00Z: FROM_UNIXTIME(at / 1e6).
-- A body is text, not JSON, which MySQL would rewrite; the views read it as JSON. It has up to 3 MiB in UTF-8, so
-- max_allowed_packet has to be 16M or more, which is the default.

CREATE TABLE IF NOT EXISTS perf_record (
    tenant      VARBINARY(300) NOT NULL,
    type        VARBINARY(120) NOT NULL,
    id          VARBINARY(600) NOT NULL,
    version     BIGINT         NOT NULL COMMENT '1 when new, one more with every change',
    at          BIGINT         NOT NULL COMMENT 'microseconds since 1970: when due, else when it happened or last changed',
    labels      MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
                COMMENT 'ids and codes to find it by, a line for each: name, tab, value',
    format      INT            NOT NULL COMMENT 'version of the format of the body',
    body        LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON: private content',
    PRIMARY KEY (tenant, type, id),
    -- A page of a type by its instants, either way.
    KEY by_at (tenant, type, at, id),
    -- What is due anywhere, and claims.
    KEY due (type, at, tenant, id)
) ENGINE = InnoDB, ROW_FORMAT = DYNAMIC, COMMENT = 'PerfTalk: every record, of whatever type';

CREATE TABLE IF NOT EXISTS perf_label (
    tenant      VARBINARY(300) NOT NULL,
    type        VARBINARY(120) NOT NULL,
    label_name  VARBINARY(120) NOT NULL,
    label_value VARBINARY(600) NOT NULL,
    at          BIGINT         NOT NULL,
    id          VARBINARY(600) NOT NULL,
    -- A page of a label by its instants, either way.
    PRIMARY KEY (tenant, type, label_name, label_value, at, id),
    -- A page of a label by ids.
    KEY by_id (tenant, type, label_name, label_value, id)
) ENGINE = InnoDB, ROW_FORMAT = DYNAMIC, COMMENT = 'PerfTalk: an index over the labels of records';
