CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `badges` (
	`code` text PRIMARY KEY NOT NULL,
	`badge` text NOT NULL,
	`record` text NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `code_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`address_hash` text NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `code_mails_address_idx` ON `code_mails` (`address_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `code_mails_sent_idx` ON `code_mails` (`sent_at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`fields` text NOT NULL,
	`email` text NOT NULL,
	`pledge_code` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_expires_idx` ON `drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `drawings` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`pledge_code` text NOT NULL,
	`hash` text NOT NULL,
	`original_hash` text NOT NULL,
	`original_type` text NOT NULL,
	`original_bytes` integer NOT NULL,
	`keep_original` integer DEFAULT false NOT NULL,
	`original_deleted_at` integer,
	`alt` text NOT NULL,
	`medium` text,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`pictures` text NOT NULL,
	`state` text NOT NULL,
	`hidden_reason` text,
	`uploaded_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drawings_account_idx` ON `drawings` (`account_id`,`uploaded_at`);--> statement-breakpoint
CREATE INDEX `drawings_original_idx` ON `drawings` (`original_hash`);--> statement-breakpoint
CREATE INDEX `drawings_hash_idx` ON `drawings` (`hash`);--> statement-breakpoint
CREATE INDEX `drawings_originals_due_idx` ON `drawings` (`uploaded_at`) WHERE original_deleted_at IS NULL AND keep_original = 0;--> statement-breakpoint
CREATE TABLE `history` (
	`pledge_code` text NOT NULL,
	`seq` integer NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	`detail` text,
	`by` text NOT NULL,
	PRIMARY KEY(`pledge_code`, `seq`),
	FOREIGN KEY (`pledge_code`) REFERENCES `pledges`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_days` (
	`day` text PRIMARY KEY NOT NULL,
	`sent` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`errand` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_due_idx` ON `outbox` (`due_at`);--> statement-breakpoint
CREATE TABLE `pledges` (
	`code` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`status` text NOT NULL,
	`artist_name` text NOT NULL,
	`covers` text NOT NULL,
	`parts` text NOT NULL,
	`mediums` text NOT NULL,
	`about` text,
	`since` integer,
	`links` text NOT NULL,
	`tools` text,
	`country` text,
	`language` text NOT NULL,
	`statement_version` text NOT NULL,
	`statement_text` text NOT NULL,
	`drawing_id` text,
	`pledged_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdraw_reason` text,
	`suspended_at` integer,
	`suspend_reason` text,
	`seq` integer NOT NULL,
	`request_key` text NOT NULL,
	`request_hash` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drawing_id`) REFERENCES `drawings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pledges_status_check" CHECK("pledges"."status" IN ('active', 'withdrawn', 'suspended'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledges_account_request_unique` ON `pledges` (`account_id`,`request_key`);--> statement-breakpoint
CREATE INDEX `pledges_account_idx` ON `pledges` (`account_id`,`pledged_at`,`code`);--> statement-breakpoint
CREATE INDEX `pledges_newest_idx` ON `pledges` (`pledged_at`,`code`);--> statement-breakpoint
CREATE TABLE `providers` (
	`id` text PRIMARY KEY NOT NULL,
	`provider_account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `providers_account_idx` ON `providers` (`account_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_account_idx` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_idx` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier_idx` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE INDEX `verifications_expires_idx` ON `verifications` (`expires_at`);