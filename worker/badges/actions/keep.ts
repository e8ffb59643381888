/*
 * Pictures that were made are kept in R2 until what they show changes. All kinds of them are kept by the same rule.
 */

export type Making = {
  /** What was made, by its key. All keys begin with `stem`. */
  files: { key: string; bytes: Uint8Array }[]
  stem: string
  /** Under these stood what it replaces. */
  prefixes: string[]
  /** Asked once it is kept: the stem that would be right now, or null for none. */
  findStem: () => Promise<string | null>
}

/** Keeps what was made, and lets go of what it replaces. */
export async function keepPictures(
  drawings: R2Bucket,
  { files, stem, prefixes, findStem }: Making,
): Promise<void> {
  for (const { key, bytes } of files) {
    await drawings.put(key, bytes, { httpMetadata: { contentType: 'image/png' } })
  }
  for (const prefix of prefixes) await removeAll(drawings, prefix, stem)
  // Painting takes a moment. When the drawing was taken away meanwhile, its eraser has been and gone.
  if ((await findStem()) !== stem) await drawings.delete(files.map(({ key }) => key))
}

/** Removes what is kept under a prefix, except what begins with `except`. */
export async function removeAll(
  drawings: R2Bucket,
  prefix: string,
  except: string | null,
): Promise<void> {
  let more = true
  while (more) {
    const { objects, truncated } = await drawings.list({ prefix })
    const keys = objects
      .map((object) => object.key)
      .filter((key) => except === null || !key.startsWith(except))
    if (keys.length > 0) await drawings.delete(keys)
    // What was deleted is no longer listed: beginning anew finds the rest.
    more = truncated && keys.length > 0
  }
}
