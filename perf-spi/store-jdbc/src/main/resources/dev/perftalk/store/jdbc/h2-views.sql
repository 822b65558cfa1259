-- What bodies say, as columns. Whoever may read a view needs no right to the tables below it.
-- What was erased or deleted has left a body with $gone, and is not shown.
-- A JSON text comes with its quotes and escapes; the functions around it take them off.

-- Goals are open to the whole tenant, but for those that are confidential: of these no title is shown.
CREATE OR REPLACE VIEW perf_goals AS
SELECT CAST(r.tenant AS VARCHAR) AS tenant,
       CAST(r.id AS VARCHAR) AS id,
       r.version,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."level"."code" AS VARCHAR), '^"|"$', '')) AS level,
       CASE WHEN NOT CAST(CAST((r.j)."confidential" AS VARCHAR) AS BOOLEAN) THEN STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."title" AS VARCHAR), '^"|"$', '')) END AS title,
       CAST(CAST((r.j)."confidential" AS VARCHAR) AS BOOLEAN) AS confidential,
       CAST(CAST((r.j)."priority" AS VARCHAR) AS INTEGER) AS priority,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."weight" AS VARCHAR), '^"|"$', '')) AS NUMERIC(38, 10)) AS weight,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."owner" AS VARCHAR), '^"|"$', '')) AS owner,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."parent" AS VARCHAR), '^"|"$', '')) AS parent,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."name" AS VARCHAR), '^"|"$', '')) AS period,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."start" AS VARCHAR), '^"|"$', '')) AS DATE) AS period_start,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."end" AS VARCHAR), '^"|"$', '')) AS DATE) AS period_end,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."result" AS VARCHAR), '^"|"$', '')) AS NUMERIC(38, 10)) AS result,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."measuredAt" AS VARCHAR), '^"|"$', '')) AS TIMESTAMP(6) WITH TIME ZONE) AS measured_at,
       COALESCE(CAST(CAST((r.j)."cancelled" AS VARCHAR) AS BOOLEAN), FALSE) AS cancelled
  FROM (SELECT tenant, id, version, body FORMAT JSON AS j FROM perf_record WHERE type = CAST('goal' AS VARBINARY)) r
 WHERE (r.j)."$gone" IS NULL;

CREATE OR REPLACE VIEW perf_cycles AS
SELECT CAST(r.tenant AS VARCHAR) AS tenant,
       CAST(r.id AS VARCHAR) AS id,
       r.version,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."employee" AS VARCHAR), '^"|"$', '')) AS employee,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."manager" AS VARCHAR), '^"|"$', '')) AS manager,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."name" AS VARCHAR), '^"|"$', '')) AS period,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."start" AS VARCHAR), '^"|"$', '')) AS DATE) AS period_start,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."period"."end" AS VARCHAR), '^"|"$', '')) AS DATE) AS period_end,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."phase" AS VARCHAR), '^"|"$', '')) AS phase,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."status" AS VARCHAR), '^"|"$', '')) AS status,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."phaseSince" AS VARCHAR), '^"|"$', '')) AS TIMESTAMP(6) WITH TIME ZONE) AS phase_since,
       CARDINALITY((r.j)."goals") AS goals,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."previous" AS VARCHAR), '^"|"$', '')) AS previous,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."next" AS VARCHAR), '^"|"$', '')) AS next
  FROM (SELECT tenant, id, version, body FORMAT JSON AS j FROM perf_record WHERE type = CAST('cycle' AS VARBINARY)) r
 WHERE (r.j)."$gone" IS NULL;

-- When, how and between whom people talked; what they said stays private. A duration is ISO 8601, such as PT30M.
CREATE OR REPLACE VIEW perf_conversations AS
SELECT CAST(r.tenant AS VARCHAR) AS tenant,
       CAST(r.id AS VARCHAR) AS id,
       r.version,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."employee" AS VARCHAR), '^"|"$', '')) AS employee,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."manager" AS VARCHAR), '^"|"$', '')) AS manager,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."heldAt" AS VARCHAR), '^"|"$', '')) AS TIMESTAMP(6) WITH TIME ZONE) AS held_at,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."duration" AS VARCHAR), '^"|"$', '')) AS duration,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."channel" AS VARCHAR), '^"|"$', '')) AS channel,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."scenario" AS VARCHAR), '^"|"$', '')) AS scenario,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."initiatedBy" AS VARCHAR), '^"|"$', '')) AS initiated_by,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."ledBy" AS VARCHAR), '^"|"$', '')) AS led_by,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."cycle" AS VARCHAR), '^"|"$', '')) AS cycle,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."project" AS VARCHAR), '^"|"$', '')) AS project,
       STRINGDECODE(REGEXP_REPLACE(CAST((r.j)."author" AS VARCHAR), '^"|"$', '')) AS author,
       CARDINALITY((r.j)."topics") AS topics,
       CARDINALITY((r.j)."acknowledgedBy") AS acknowledgements
  FROM (SELECT tenant, id, version, body FORMAT JSON AS j FROM perf_record WHERE type = CAST('conversation' AS VARBINARY)) r
 WHERE (r.j)."$gone" IS NULL;
