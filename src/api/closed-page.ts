import { Hono } from 'hono';
import { escapeHtml } from '../content/markdown.ts';

/** Every page says that the service is closed, with the text of the operator and status 503. */
export function closedPage(text: string): Hono {
  const page = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stuurwijzer is gesloten</title>
</head>
<body>
<main>
<h1>Stuurwijzer is gesloten</h1>
<p>${escapeHtml(text)}</p>
</main>
</body>
</html>
`;
  const closed = new Hono();
  closed.all('*', (c) => c.html(page, 503, HEADERS));
  return closed;
}

/** The header profile "site" (CONVENTIONS B3), for a page that loads nothing. */
const HEADERS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
