import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// --- accounts: the four tables that better-auth asks for, by its own field names ---

export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique('accounts_email_unique'),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})
export type AccountRow = typeof accounts.$inferSelect

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique('sessions_token_unique'),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    // better-auth asks for both columns; IP tracking is off, so that ip_address stays empty.
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  // The list of an artist's sessions, and "end all".
  (t) => [
    index('sessions_account_idx').on(t.userId),
    index('sessions_expires_idx').on(t.expiresAt),
  ],
)
export type SessionRow = typeof sessions.$inferSelect

/** Asked for by better-auth; mail codes leave it empty. */
export const providers = sqliteTable(
  'providers',
  {
    id: text('id').primaryKey(),
    accountId: text('provider_account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  // better-auth lists an account's providers when it deletes or links one.
  (t) => [index('providers_account_idx').on(t.userId)],
)

/** Pending codes: identifier and code are both keyed hashes, bound to the browser that asked. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  // Find the pending code; sweep those that ran out.
  (t) => [
    index('verifications_identifier_idx').on(t.identifier),
    index('verifications_expires_idx').on(t.expiresAt),
  ],
)

// --- handles ---

/** `/@HANDLE`: one for an account. `skeleton` is the handle with look-alikes made equal, so that none imitates another. */
export const handles = sqliteTable('handles', {
  handle: text('handle').primaryKey(),
  skeleton: text('skeleton').notNull().unique('handles_skeleton_unique'),
  accountId: text('account_id')
    .notNull()
    .unique('handles_account_unique')
    .references(() => accounts.id, { onDelete: 'cascade' }),
  claimedAt: integer('claimed_at').notNull(),
})

// --- change of mail address ---

/** A change that was carried out, and can be undone for 48 hours from the old address. */
export const mailChanges = sqliteTable(
  'mail_changes',
  {
    /** SHA-256 of the undo token in the notice to the old address. */
    undoHash: text('undo_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    oldEmail: text('old_email').notNull(),
    newEmail: text('new_email').notNull(),
    changedAt: integer('changed_at').notNull(),
    undoUntil: integer('undo_until').notNull(),
  },
  (t) => [
    // Everything of an account that leaves.
    index('mail_changes_account_idx').on(t.accountId),
    // The sweep: after 48 hours the old address is forgotten.
    index('mail_changes_until_idx').on(t.undoUntil),
  ],
)
