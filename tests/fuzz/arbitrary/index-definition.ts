import fc from 'fast-check';
import { linkedInSsi, restrictTo } from '../../../src/index';
import type { ComponentDefinition, IndexDefinition } from '../../../src/model/index-definition';

const component: fc.Arbitrary<Omit<ComponentDefinition, 'id'>> = fc.record(
  {
    label: fc.constantFrom({ en: 'Visits' }, { en: 'Visits', fr: 'Visites' }),
    captures: fc.constantFrom('activity', 'attention', 'relationship-quality', 'outcome'),
    nature: fc.constantFrom('count', 'rate', 'state', 'rating', 'amount'),
    producedBy: fc.constantFrom('participant', 'others', 'both'),
    automatable: fc.boolean(),
    licence: fc.constantFrom('free', 'premium', 'sales-navigator'),
    better: fc.constantFrom('higher', 'lower'),
    maximum: fc.constantFrom(1, 5, 1e6),
    sources: fc.constantFrom([], [{ title: 'Handbook', kind: 'practice' as const, year: 2025 }]),
    listedBy: fc.subarray(['handbook', 'wiki']),
  },
  {
    requiredKeys: ['label', 'captures', 'nature', 'producedBy', 'automatable', 'licence'],
  },
);

/** Indices of a caller's own: one pillar or several, of one component or several. */
export const ownIndex: fc.Arbitrary<IndexDefinition> = fc
  .array(fc.tuple(fc.constantFrom(1, 25, 0.1, 1e6), fc.array(component, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pillars) => ({
    id: 'account-health',
    label: { en: 'Account health', fr: 'Santé du compte' },
    maximum: pillars.reduce((sum, [maximum]) => sum + maximum, 0),
    pillars: pillars.map(([maximum, components], p) => ({
      id: `pillar-${p}`,
      label: { en: `Pillar ${p}` },
      maximum,
      components: components.map((one, c) => ({ id: `component-${p}-${c}`, ...one })),
    })),
  }));

/** LinkedIn's index, a list's part of it, or one of the caller's own. */
export const anyIndex: fc.Arbitrary<IndexDefinition> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(linkedInSsi) },
  { weight: 1, arbitrary: fc.constant(restrictTo(linkedInSsi, 'article')) },
  { weight: 3, arbitrary: ownIndex },
);
