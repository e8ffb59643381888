/** As people say an address: without the scheme and a slash at the end. */
export function sayAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text
}
