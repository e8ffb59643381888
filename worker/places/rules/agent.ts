/** How this service names itself to the sites that it looks at: what it is, where that is explained, who answers. */
export function nameAgent({
  publicOrigin,
  contact,
}: {
  publicOrigin: string
  contact: string
}): string {
  return `HumanIntelligenceBadge/1.0 (+${publicOrigin}/docs/places; ${contact})`
}
