CREATE TABLE `handles` (
	`handle` text PRIMARY KEY NOT NULL,
	`skeleton` text NOT NULL,
	`account_id` text NOT NULL,
	`claimed_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handles_skeleton_unique` ON `handles` (`skeleton`);--> statement-breakpoint
CREATE UNIQUE INDEX `handles_account_unique` ON `handles` (`account_id`);--> statement-breakpoint
CREATE TABLE `mail_changes` (
	`undo_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`old_email` text NOT NULL,
	`new_email` text NOT NULL,
	`changed_at` integer NOT NULL,
	`undo_until` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mail_changes_account_idx` ON `mail_changes` (`account_id`);--> statement-breakpoint
CREATE INDEX `mail_changes_until_idx` ON `mail_changes` (`undo_until`);--> statement-breakpoint
CREATE TABLE `wall` (
	`filter` text NOT NULL,
	`pledged_at` integer NOT NULL,
	`code` text NOT NULL,
	`entry` text NOT NULL,
	PRIMARY KEY(`filter`, `pledged_at`, `code`)
);
--> statement-breakpoint
CREATE INDEX `wall_code_idx` ON `wall` (`code`);--> statement-breakpoint
CREATE TABLE `house_badge` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`alt` text NOT NULL,
	`medium` text,
	`credit_label` text NOT NULL,
	`credit_url` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`pictures` text NOT NULL,
	`uploaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_code` text NOT NULL,
	`url` text NOT NULL,
	`host` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`proof` text,
	`checked_at` integer,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`pledge_code`) REFERENCES `pledges`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_pledge_url_unique` ON `places` (`pledge_code`,`url`);--> statement-breakpoint
CREATE INDEX `places_pledge_idx` ON `places` (`pledge_code`,`named_at`,`id`);--> statement-breakpoint
CREATE INDEX `places_host_idx` ON `places` (`host`,`pledge_code`);--> statement-breakpoint
ALTER TABLE `drawings` ADD `story` text;--> statement-breakpoint
ALTER TABLE `drawings` ADD `after_code` text;--> statement-breakpoint
ALTER TABLE `drawings` ADD `after_consent` text;--> statement-breakpoint
CREATE INDEX `drawings_after_idx` ON `drawings` (`after_code`,`after_consent`,`uploaded_at`);--> statement-breakpoint
ALTER TABLE `pledges` ADD `drawing_kind` text DEFAULT 'plain' NOT NULL;--> statement-breakpoint
ALTER TABLE `pledges` ADD `erased_at` integer;--> statement-breakpoint
UPDATE `pledges` SET `drawing_kind` = 'own' WHERE `drawing_id` IS NOT NULL;--> statement-breakpoint
INSERT INTO `outbox` (`id`, `errand`, `created_at`, `due_at`, `attempts`, `lease_until`) SELECT 'front-door-' || `code`, json_object('kind', 'republish', 'codes', json_array(`code`)), 0, 0, 0, 0 FROM `pledges`;
