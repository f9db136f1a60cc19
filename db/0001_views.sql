-- For people who look with sqlite3; the server never reads these.
CREATE VIEW `vm` AS
  SELECT e.id, json_extract(e.scalars, '$.name') AS name, json_extract(e.scalars, '$.powerState') AS power_state,
         json_extract(e.scalars, '$.host') AS host, json_extract(e.scalars, '$.parent') AS parent, e.revision
  FROM entity e JOIN kind k ON k.id = e.kind WHERE k.name = 'VirtualMachine';--> statement-breakpoint
CREATE VIEW `host` AS
  SELECT e.id, json_extract(e.scalars, '$.name') AS name, json_extract(e.scalars, '$.connectionState') AS connection_state,
         json_extract(e.scalars, '$.parent') AS parent, e.revision
  FROM entity e JOIN kind k ON k.id = e.kind WHERE k.name = 'HostSystem';--> statement-breakpoint
CREATE VIEW `object` AS
  SELECT k.name AS kind, e.id, json_extract(e.scalars, '$.name') AS name, json_extract(e.scalars, '$.parent') AS parent, e.revision
  FROM entity e JOIN kind k ON k.id = e.kind;--> statement-breakpoint
CREATE VIEW `task` AS
  SELECT 'task-' || key AS id, name, entity, state, user, datetime(at / 1000, 'unixepoch') AS queued FROM task_history
  UNION ALL
  SELECT e.id, json_extract(e.scalars, '$.name'), json_extract(e.scalars, '$.entity'), json_extract(e.scalars, '$.state'),
         json_extract(e.scalars, '$.user'), datetime(json_extract(e.scalars, '$.queued') / 1000, 'unixepoch')
  FROM entity e JOIN kind k ON k.id = e.kind WHERE k.name = 'Task';
