import type { Facts } from '../model/facts';
import type { MetricDefinition, MetricQuestion } from '../model/metric';

/** A text in both languages of the catalogue. */
export type Translated = { readonly en: string; readonly fr: string };

/** A metric of the catalogue: all that a metric may say of itself, said. */
export type CatalogueMetric = MetricDefinition & {
  readonly label: Translated;
  readonly unit: Translated;
  readonly aliases: readonly string[];
  readonly facts: Facts;
  /** `checked` where a figure does not come about by itself, everything else always. */
  readonly reasons: Readonly<
    Record<Exclude<MetricQuestion, 'checked'>, Translated> & { checked?: Translated }
  >;
  readonly ask: Translated;
};
