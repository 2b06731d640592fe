/** The begin of a text, to show in a list. */
export function beginOf(text: string): string {
  return text.length > 220 ? `${text.slice(0, text.lastIndexOf(' ', 200))} …` : text;
}

/** A text as part of an address on the page: "E3: Vliegwiel" → "e3-vliegwiel". */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
