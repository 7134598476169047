export { charts } from './charts';
export type { ChartSpec } from './charts/chart-spec';
export type { Locale } from './locale';
export { localize } from './localize';
export { renderMarkdown } from './render-markdown';
export type { RenderOptions } from './render-options';
