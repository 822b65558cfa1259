-- What bodies say, as columns. Whoever may read a view needs no right to the tables below it.
-- What was erased or deleted has left a body with $gone, and is not shown.

-- Goals are open to the whole tenant, but for those that are confidential: of these no title is shown.
CREATE OR REPLACE VIEW perf_goals AS
SELECT CONVERT(tenant USING utf8mb4) AS tenant,
       CONVERT(id USING utf8mb4)     AS id,
       version,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.level.code'))   AS level,
       IF(JSON_UNQUOTE(JSON_EXTRACT(body, '$.confidential')) = 'false', JSON_UNQUOTE(JSON_EXTRACT(body, '$.title')), NULL) AS title,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.confidential')) = 'true' AS confidential,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.priority')) AS SIGNED) AS priority,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.weight')) AS DECIMAL(38, 10)) AS weight,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.owner'))        AS owner,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.parent'))       AS parent,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.name'))  AS period,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.start')) AS DATE) AS period_start,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.end')) AS DATE)   AS period_end,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.result')) AS DECIMAL(38, 10)) AS result,
       CAST(REPLACE(REPLACE(JSON_UNQUOTE(JSON_EXTRACT(body, '$.measuredAt')), 'T', ' '), 'Z', '') AS DATETIME(6))
                                                          AS measured_at,
       COALESCE(JSON_UNQUOTE(JSON_EXTRACT(body, '$.cancelled')) = 'true', FALSE) AS cancelled
  FROM perf_record
 WHERE type = 'goal' AND JSON_EXTRACT(body, '$."$gone"') IS NULL;

CREATE OR REPLACE VIEW perf_cycles AS
SELECT CONVERT(tenant USING utf8mb4) AS tenant,
       CONVERT(id USING utf8mb4)     AS id,
       version,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.employee'))     AS employee,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.manager'))      AS manager,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.name'))  AS period,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.start')) AS DATE) AS period_start,
       CAST(JSON_UNQUOTE(JSON_EXTRACT(body, '$.period.end')) AS DATE)   AS period_end,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.phase'))        AS phase,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.status'))       AS status,
       CAST(REPLACE(REPLACE(JSON_UNQUOTE(JSON_EXTRACT(body, '$.phaseSince')), 'T', ' '), 'Z', '') AS DATETIME(6))
                                                          AS phase_since,
       JSON_LENGTH(body, '$.goals')                       AS goals,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.previous'))     AS previous,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.next'))         AS next
  FROM perf_record
 WHERE type = 'cycle' AND JSON_EXTRACT(body, '$."$gone"') IS NULL;

-- When, how and between whom people talked; what they said stays private. A duration is ISO 8601, such as PT30M.
CREATE OR REPLACE VIEW perf_conversations AS
SELECT CONVERT(tenant USING utf8mb4) AS tenant,
       CONVERT(id USING utf8mb4)     AS id,
       version,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.employee'))     AS employee,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.manager'))      AS manager,
       CAST(REPLACE(REPLACE(JSON_UNQUOTE(JSON_EXTRACT(body, '$.heldAt')), 'T', ' '), 'Z', '') AS DATETIME(6))
                                                          AS held_at,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.duration'))     AS duration,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.channel'))      AS channel,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.scenario'))     AS scenario,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.initiatedBy'))  AS initiated_by,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.ledBy'))        AS led_by,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.cycle'))        AS cycle,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.project'))      AS project,
       JSON_UNQUOTE(JSON_EXTRACT(body, '$.author'))       AS author,
       JSON_LENGTH(body, '$.topics')                      AS topics,
       JSON_LENGTH(body, '$.acknowledgedBy')              AS acknowledgements
  FROM perf_record
 WHERE type = 'conversation' AND JSON_EXTRACT(body, '$."$gone"') IS NULL;
