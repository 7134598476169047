export type { Locale } from './locale';
export { localize } from './localize';
export { renderMarkdown } from './render-markdown';
export type { RenderOptions } from './render-options';
