CREATE TABLE `issuer_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`first_used_at` integer NOT NULL,
	`dropped_at` integer
);
--> statement-breakpoint
CREATE TABLE `status_entries` (
	`list` integer NOT NULL,
	`position` integer NOT NULL,
	`pledge_code` text NOT NULL,
	`issue` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`list`, `position`),
	FOREIGN KEY (`list`) REFERENCES `status_lists`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pledge_code`) REFERENCES `pledges`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `status_entries_pledge_unique` ON `status_entries` (`pledge_code`,`issue`);--> statement-breakpoint
CREATE UNIQUE INDEX `status_entries_good_unique` ON `status_entries` (`pledge_code`) WHERE revoked_at IS NULL;--> statement-breakpoint
CREATE INDEX `status_entries_bits_idx` ON `status_entries` (`list`,`position`) WHERE revoked_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `status_lists` (
	`number` integer PRIMARY KEY NOT NULL,
	`opened_at` integer NOT NULL,
	`used` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`signed_version` integer DEFAULT 0 NOT NULL,
	`credential` text,
	`key_id` text
);
--> statement-breakpoint
ALTER TABLE `badges` ADD `receipt` text;--> statement-breakpoint
ALTER TABLE `badges` ADD `receipt_claims` text;--> statement-breakpoint
ALTER TABLE `badges` ADD `receipt_key` text;--> statement-breakpoint
CREATE INDEX `badges_receipt_key_idx` ON `badges` (`receipt_key`) WHERE receipt_key IS NOT NULL;--> statement-breakpoint
INSERT INTO `outbox` (`id`, `errand`, `created_at`, `due_at`, `attempts`, `lease_until`, `rank`)
SELECT 'republish-' || `code`, json_object('kind', 'republish', 'codes', json_array(`code`)), `changed_at`, `changed_at`, 0, 0, 2
FROM `pledges` WHERE `erased_at` IS NULL
ON CONFLICT DO NOTHING;
