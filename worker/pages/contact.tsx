/**
 * The address of the people behind this service, as a link that opens a mail. Nothing in it can add a subject or a
 * second recipient: whatever is special in a mailto: address is escaped.
 */
export function Contact({ mail }: { mail: string }) {
  return (
    <a href={composeMailto(mail)} translate="no">
      <bdi>{mail}</bdi>
    </a>
  )
}

export function composeMailto(mail: string): string {
  // Only the last @ parts the name from the host; those before it belong to the name.
  const at = mail.lastIndexOf('@')
  const [name, host] = [mail.slice(0, at), mail.slice(at + 1)]
  return `mailto:${encodeURIComponent(name)}@${encodeURIComponent(host)}`
}
