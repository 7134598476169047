export type { Locale } from './locale';
export { localize } from './localize';
export { renderMarkdown } from './render-markdown';
