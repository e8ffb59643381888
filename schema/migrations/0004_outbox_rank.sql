DROP INDEX `outbox_due_idx`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `rank` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_rank_idx` ON `outbox` (`rank`,`due_at`);--> statement-breakpoint
CREATE INDEX `pledges_house_idx` ON `pledges` (`code`) WHERE drawing_kind = 'house';