import type { Metric } from './catalogue';

/**
 * The values a metric can take: totals and pillars lie between 0 and their maximum, plain metrics have at most an upper end,
 * components are raw values without bounds.
 */
export function metricRange({ kind, maximum }: Pick<Metric, 'kind' | 'maximum'>): {
  low: number;
  high: number;
} {
  const bounded = kind === 'index' || kind === 'pillar';
  const high = kind === 'component' || maximum === null ? Number.MAX_VALUE : maximum;
  return { low: bounded ? 0 : -Number.MAX_VALUE, high };
}

/** What a value outside the range must be. */
export function rangeSentence({ kind, maximum }: Pick<Metric, 'kind' | 'maximum'>): string {
  return kind === 'metric' ? `must be at most ${maximum}` : `must be from 0 to ${maximum}`;
}
