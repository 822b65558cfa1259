-- What bodies say, as columns. Whoever may read a view needs no right to the tables below it.
-- What was erased or deleted has left a body with $gone, and is not shown.

-- Goals are open to the whole tenant, but for those that are confidential: of these no title is shown.
CREATE OR REPLACE VIEW perf_goals AS
SELECT r.tenant, r.id, r.version,
       b.j -> 'level' ->> 'code'                                           AS level,
       CASE WHEN NOT (b.j ->> 'confidential')::boolean THEN b.j ->> 'title' END AS title,
       (b.j ->> 'confidential')::boolean                                   AS confidential,
       (b.j ->> 'priority')::integer                                       AS priority,
       (b.j ->> 'weight')::numeric                                         AS weight,
       b.j ->> 'owner'                                                     AS owner,
       b.j ->> 'parent'                                                    AS parent,
       b.j -> 'period' ->> 'name'                                          AS period,
       (b.j -> 'period' ->> 'start')::date                                 AS period_start,
       (b.j -> 'period' ->> 'end')::date                                   AS period_end,
       (b.j ->> 'result')::numeric                                         AS result,
       (b.j ->> 'measuredAt')::timestamptz                                 AS measured_at,
       COALESCE((b.j ->> 'cancelled')::boolean, false)                     AS cancelled
  FROM perf_record r CROSS JOIN LATERAL (SELECT r.body::json AS j) b
 WHERE r.type = 'goal' AND b.j -> '$gone' IS NULL;

CREATE OR REPLACE VIEW perf_cycles AS
SELECT r.tenant, r.id, r.version,
       b.j ->> 'employee'                    AS employee,
       b.j ->> 'manager'                     AS manager,
       b.j -> 'period' ->> 'name'            AS period,
       (b.j -> 'period' ->> 'start')::date   AS period_start,
       (b.j -> 'period' ->> 'end')::date     AS period_end,
       b.j ->> 'phase'                       AS phase,
       b.j ->> 'status'                      AS status,
       (b.j ->> 'phaseSince')::timestamptz   AS phase_since,
       json_array_length(b.j -> 'goals')     AS goals,
       b.j ->> 'previous'                    AS previous,
       b.j ->> 'next'                        AS next
  FROM perf_record r CROSS JOIN LATERAL (SELECT r.body::json AS j) b
 WHERE r.type = 'cycle' AND b.j -> '$gone' IS NULL;

-- When, how and between whom people talked; what they said stays private. A duration is ISO 8601, such as PT30M.
CREATE OR REPLACE VIEW perf_conversations AS
SELECT r.tenant, r.id, r.version,
       b.j ->> 'employee'                        AS employee,
       b.j ->> 'manager'                         AS manager,
       (b.j ->> 'heldAt')::timestamptz           AS held_at,
       b.j ->> 'duration'                        AS duration,
       b.j ->> 'channel'                         AS channel,
       b.j ->> 'scenario'                        AS scenario,
       b.j ->> 'initiatedBy'                     AS initiated_by,
       b.j ->> 'ledBy'                           AS led_by,
       b.j ->> 'cycle'                           AS cycle,
       b.j ->> 'project'                         AS project,
       b.j ->> 'author'                          AS author,
       json_array_length(b.j -> 'topics')        AS topics,
       json_array_length(b.j -> 'acknowledgedBy') AS acknowledgements
  FROM perf_record r CROSS JOIN LATERAL (SELECT r.body::json AS j) b
 WHERE r.type = 'conversation' AND b.j -> '$gone' IS NULL;
