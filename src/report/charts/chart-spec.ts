/**
 * A chart as data: a Vega-Lite 6 specification, plain JSON with all its figures inside.
 *
 * Vega-Lite’s own types need the DOM, so this names what is always there and leaves the rest open. `title` and `description` are
 * for whoever shows the chart in a page of their own.
 */
export type ChartSpec = {
  /** Vega-Lite’s JSON Schema, as its tools expect it. */
  $schema: string;
  /** The finding, and how to read the chart, in lines that fit its width. */
  title: { text: string[]; subtitle: string[]; [property: string]: unknown };
  /** The same in one text, for screen readers. */
  description: string;
  [property: string]: unknown;
};
