DROP VIEW `task`;--> statement-breakpoint
DROP TABLE `event`;--> statement-breakpoint
DROP TABLE `task_history`;--> statement-breakpoint
-- For people who look with sqlite3; the server never reads these.
CREATE VIEW `event` AS
  SELECT key, at, json_extract(body, '$.event._typeName') AS type, json_extract(body, '$.event.chainId') AS chain,
         json_extract(body, '$.event.userName') AS user, json_extract(body, '$.event.fullFormattedMessage') AS message, body
  FROM event_row;--> statement-breakpoint
CREATE VIEW `task` AS
  SELECT 'task-' || key AS id, coalesce(json_extract(body, '$.name'), json_extract(body, '$.descriptionId')) AS name,
         json_extract(body, '$.entity.value') AS entity, json_extract(body, '$.state') AS state,
         json_extract(body, '$.user') AS user, datetime(at / 1000, 'unixepoch') AS queued
  FROM task_row
  UNION ALL
  SELECT e.id, json_extract(e.scalars, '$.name'), json_extract(e.scalars, '$.entity'), json_extract(e.scalars, '$.state'),
         json_extract(e.scalars, '$.user'), datetime(json_extract(e.scalars, '$.queued') / 1000, 'unixepoch')
  FROM entity e JOIN kind k ON k.id = e.kind WHERE k.name = 'Task';
