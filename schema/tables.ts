/*
 * Every table. Times are milliseconds since 1970, columns end in _at. What is hashed, what is kept and for
 * how long stands in STORAGE.md. Each index names the query that it serves.
 */
export * from './tables/accounts.ts'
export * from './tables/badges.ts'
export * from './tables/drawings.ts'
export * from './tables/mail.ts'
export * from './tables/places.ts'
export * from './tables/pledges.ts'
export * from './tables/receipts.ts'
