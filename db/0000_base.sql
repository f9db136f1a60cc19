CREATE TABLE `entity` (
	`n` integer PRIMARY KEY NOT NULL,
	`kind` integer NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`scalars` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event` (
	`key` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`chain` integer NOT NULL,
	`user` text NOT NULL,
	`message` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_at` ON `event` (`at`);--> statement-breakpoint
CREATE TABLE `kind` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kind_name_unique` ON `kind` (`name`);--> statement-breakpoint
CREATE TABLE `meta` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `part` (
	`n` integer PRIMARY KEY NOT NULL,
	`template` integer NOT NULL,
	`own` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `task_history` (
	`key` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`name` text NOT NULL,
	`entity` text NOT NULL,
	`state` text NOT NULL,
	`user` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `task_history_at` ON `task_history` (`at`);--> statement-breakpoint
CREATE TABLE `template` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_hash_unique` ON `template` (`hash`);