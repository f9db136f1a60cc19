CREATE TABLE `event_row` (
	`key` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `record` (
	`seq` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `task_row` (
	`key` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `event_row` SELECT `key`, `at`, `body` FROM `event`;
--> statement-breakpoint
INSERT INTO `task_row` SELECT `key`, `at`, `body` FROM `task_history`;
