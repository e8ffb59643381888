CREATE TABLE `search_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`status` text NOT NULL,
	`handle` text,
	`changed_at` integer NOT NULL,
	`entry` text NOT NULL,
	`names` text NOT NULL,
	`words` text NOT NULL,
	`keys` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_rows_code_unique` ON `search_rows` (`code`);--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(names, words, keys, content='search_rows', content_rowid='id', prefix='1 2 3 4 5', tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
INSERT INTO `search` (`search`, `rank`) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE TRIGGER `search_rows_added` AFTER INSERT ON `search_rows` BEGIN
	INSERT INTO `search` (`rowid`, `names`, `words`, `keys`) VALUES (new.`id`, new.`names`, new.`words`, new.`keys`);
END;--> statement-breakpoint
CREATE TRIGGER `search_rows_removed` AFTER DELETE ON `search_rows` BEGIN
	INSERT INTO `search` (`search`, `rowid`, `names`, `words`, `keys`) VALUES ('delete', old.`id`, old.`names`, old.`words`, old.`keys`);
END;--> statement-breakpoint
CREATE TRIGGER `search_rows_rewritten` AFTER UPDATE ON `search_rows` BEGIN
	INSERT INTO `search` (`search`, `rowid`, `names`, `words`, `keys`) VALUES ('delete', old.`id`, old.`names`, old.`words`, old.`keys`);
	INSERT INTO `search` (`rowid`, `names`, `words`, `keys`) VALUES (new.`id`, new.`names`, new.`words`, new.`keys`);
END;--> statement-breakpoint
INSERT INTO `outbox` (`id`, `errand`, `created_at`, `due_at`, `attempts`, `lease_until`) SELECT 'search-' || `code`, json_object('kind', 'republish', 'codes', json_array(`code`)), 0, 0, 0, 0 FROM `pledges` WHERE NOT EXISTS (SELECT 1 FROM `outbox` WHERE `id` = 'front-door-' || `pledges`.`code`);
