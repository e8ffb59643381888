CREATE TABLE `published_as` (
	`id` integer PRIMARY KEY NOT NULL,
	`origin` text NOT NULL
);
