DROP INDEX `places_host_idx`;--> statement-breakpoint
CREATE INDEX `places_url_idx` ON `places` (`url`,`pledge_code`);