CREATE TABLE `addresses` (
	`url` text PRIMARY KEY NOT NULL,
	`due_at` integer,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`looked_at` integer,
	`report` text
);
--> statement-breakpoint
CREATE INDEX `addresses_due_idx` ON `addresses` (`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `host_turns` (
	`host_hash` text PRIMARY KEY NOT NULL,
	`free_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `host_turns_free_idx` ON `host_turns` (`free_at`);--> statement-breakpoint
ALTER TABLE `places` ADD `method` text;--> statement-breakpoint
ALTER TABLE `places` ADD `linked_at` integer;--> statement-breakpoint
ALTER TABLE `places` ADD `absent_since` integer;--> statement-breakpoint
ALTER TABLE `places` ADD `absences` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `places` ADD `unreadable_since` integer;--> statement-breakpoint
ALTER TABLE `places` ADD `warned_at` integer;--> statement-breakpoint
ALTER TABLE `places` ADD `looked_at` integer;--> statement-breakpoint
INSERT INTO `addresses` (`url`, `due_at`, `lease_until`)
SELECT DISTINCT `url`, 0, 0 FROM `places`;
