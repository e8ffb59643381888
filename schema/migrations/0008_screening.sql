CREATE TABLE `reviews` (
	`drawing_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`findings` text NOT NULL,
	`objection` text,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`decision` text,
	`reason` text,
	FOREIGN KEY (`drawing_id`) REFERENCES `drawings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_waiting_idx` ON `reviews` (`asked_at`,`drawing_id`) WHERE decided_at IS NULL;--> statement-breakpoint
ALTER TABLE `drawings` ADD `screened_at` integer;--> statement-breakpoint
ALTER TABLE `drawings` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `drawings` ADD `credentials` text;