export { charts } from './charts';
export type { ChartSpec } from './charts/chart-spec';
export type { ChartName } from './charts/figure';
export type { Locale } from './locale';
export { localize } from './localize';
export type { HtmlOptions } from './render-html';
export { renderHtml } from './render-html';
export { renderMarkdown } from './render-markdown';
export type { RenderOptions } from './render-options';
