/** What fits into each field, in characters as a person counts them, unless its name says otherwise. */
export const LIMITS = {
  name: 80,
  nameBytes: 320,
  about: 2000,
  tools: 500,
  medium: 40,
  mediums: 10,
  linkLabel: 60,
  linkUrl: 500,
  links: 10,
  alt: 500,
  story: 200,
  reason: 500,
  objection: 1000,
  email: 254,
} as const
