import type { Facts } from './facts';
import type { Label } from './label';
import type { MetricDefinition, MetricId } from './metric';
import type { Source } from './source';

/** One input of an index, and the lists that name it. Its id is local to the index. */
export type ComponentDefinition = MetricDefinition & { listedBy?: readonly string[] | null | undefined };

/** A group of components with a published maximum; how its components are weighted may be unknown. */
export type PillarDefinition = {
  id: string;
  label: Label;
  maximum: number;
  components: readonly ComponentDefinition[];
};

/** A composite indicator: pillars whose points add up to the total. */
export type IndexDefinition = {
  id: MetricId;
  label: Label;
  maximum: number;
  pillars: readonly PillarDefinition[];
  sources?: readonly Source[] | null | undefined;
  /** Of the total, and of its pillars. */
  facts?: Facts | null | undefined;
};

/** How far a total may lie from the sum of its pillars: a page that rounds the total to an integer is off by half a point, and pillars shown to two decimals add a little. */
export const ROUNDING_TOLERANCE = 0.51;
