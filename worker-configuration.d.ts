/* eslint-disable */
// Generated from wrangler.toml by npm run types:worker
interface __BaseEnv_Env {
	DRAWINGS: R2Bucket;
	ORIGINALS: R2Bucket;
	DB: D1Database;
	EMAIL: SendEmail;
	OUTBOX: Queue;
	GATE: RateLimit;
	IMAGES: ImagesBinding;
	PUBLIC_ORIGIN: "http://localhost:8787";
	SITE_NAME: "Human Intelligence";
	OPERATOR_EMAILS: "";
	DOH_URL: "https://cloudflare-dns.com/dns-query";
	MAIL_FROM: "badge@localhost.example";
	MAIL_DAILY_CAP: "10000";
	HOUSE_BADGE_CREDIT: "";
	ALLOW_LOCAL_PLACES: "false";
}
declare namespace Cloudflare {
	interface GlobalProps {
		mainModule: typeof import("./worker/index");
	}
	interface Env extends __BaseEnv_Env {}
}
interface Env extends __BaseEnv_Env {}
type StringifyValues<EnvType extends Record<string, unknown>> = {
	[Binding in keyof EnvType]: EnvType[Binding] extends string ? EnvType[Binding] : string;
};
declare namespace NodeJS {
	interface ProcessEnv extends StringifyValues<Pick<Cloudflare.Env, "PUBLIC_ORIGIN" | "SITE_NAME" | "OPERATOR_EMAILS" | "DOH_URL" | "MAIL_FROM" | "MAIL_DAILY_CAP" | "HOUSE_BADGE_CREDIT" | "ALLOW_LOCAL_PLACES">> {}
}
declare module "*.txt" {
	const value: string;
	export default value;
}
declare module "*.html" {
	const value: string;
	export default value;
}
declare module "*.sql" {
	const value: string;
	export default value;
}
declare module "*.bin" {
	const value: ArrayBuffer;
	export default value;
}
declare module "*.wasm" {
	const value: WebAssembly.Module;
	export default value;
}
declare module "*.wasm?module" {
	const value: WebAssembly.Module;
	export default value;
}
