import { Marked, type Tokens } from 'marked';

/**
 * Markdown → HTML that is safe to put in a page: raw HTML is shown as text, links go to http, https, mailto
 * or a path of our own, images are left out (CONVENTIONS D3: marked itself does not sanitise).
 *
 * Only for our own content; what people type is never rendered.
 */
export function renderMarkdown(markdown: string): string {
  return safeMarked.parse(markdown, { async: false });
}

/** The words of a Markdown text, without markup. */
export function plainText(markdown: string): string {
  return safeMarked
    .parse(markdown, { async: false })
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

const safeMarked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    link({ href, tokens }: Tokens.Link) {
      const label = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href.trim()) ? `<a href="${escapeHtml(href.trim())}">${label}</a>` : label;
    },
  },
});

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
