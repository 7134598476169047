import type { Locale } from '../../locales/locale';
import { escapeHtml } from './escape';
import { style } from './style';

/** Nothing runs and nothing is loaded, whatever else stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A whole document around a report. */
export function page(title: string, content: string, { tag }: Locale): string {
  return `<!doctype html>
<html lang="${escapeHtml(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
