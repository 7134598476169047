import {
  comparePlans,
  defineIndex,
  evaluateIncentivePlan,
  type IncentivePlanInput,
} from '../../../src/index';
import { renderMarkdown } from '../../../src/report';
import {
  type Asked,
  audit,
  bigIds,
  equally,
  index,
  largest,
  measure,
  metric,
  nested,
  own20,
  record,
  sound,
  times,
} from './parts';

const malformed = times(200, (at) => ({
  id: `i${at}`,
  label: { en: 'x' },
  maximum: 1,
  pillars: times(20, () => ({ components: times(50, () => ({})) })),
}));

export const plans: Asked[] = [
  [
    '1,200 own metrics and unknown goals',
    audit({
      metrics: times(1200, (at) => metric(`metric-number-${at}`)),
      goals: times(1200, (at) => `metrik-numbr-${at}x`),
    }),
  ],
  [
    '3,000 own metrics and unknown goals',
    audit({
      metrics: times(3000, (at) => metric(`metric-number-${at}`)),
      goals: times(3000, (at) => `metrik-numbr-${at}x`),
    }),
  ],
  [
    '200 own metrics and 50 unknown goals, 200 characters each',
    audit({
      metrics: times(200, (at) => metric(`m${at}${'a'.repeat(190)}`)),
      goals: times(50, (at) => `m${at}${'a'.repeat(188)}bb`),
    }),
  ],
  [
    '100,000 points',
    audit({ measures: [{ ...measure, payout: times(100_000, (at) => ({ attainment: at, payout: 1 })) }] }),
  ],
  [
    '20 measures of 200 points',
    audit({
      metrics: own20.map((id) => metric(id)),
      measures: equally(own20, {
        payout: times(200, (at) => ({ attainment: at / 100, payout: Math.floor(at / 2) / 100 })),
      }),
    }),
  ],
  ['20,000 unknown keys', audit(record(20_000, (at) => [`curency${at}`, 1]))],
  [
    '20,000 unknown keys of a measure',
    audit({ measures: [{ ...measure, ...record(20_000, (at) => [`wieght${at}`, 1]) }] }),
  ],
  [
    '20,000 unknown keys of an option',
    audit(
      {},
      undefined,
      record(20_000, (at) => [`confidense${at}`, 1]),
    ),
  ],
  ['50,000 measures', audit({ measures: times(50_000, () => ({})) })],
  [
    '20,000 measures that are sound',
    audit({ measures: times(20_000, (at) => ({ ...measure, metric: `m${at}` })) }),
  ],
  ['100,000 goals of no name', audit({ goals: times(100_000, () => 1) })],
  ['50,000 hours', audit({ effort: record(50_000, (at) => [`a${at}`, 1]) })],
  ['20,000 licences', audit({ headcount: record(20_000, (at) => [`prem${at}`, 1]) })],
  [
    '7,000 own metrics that are malformed',
    audit({ metrics: times(7000, (at) => ({ ...metric(`m${at}`), nature: 1, lable: 1 })) }),
  ],
  [
    '200 own metrics under an index',
    audit({ metrics: times(200, (at) => metric(`linkedin-ssi/insights/foo${at}`)) }),
  ],
  [
    'an index of 20,000 pillars',
    () => defineIndex({ ...index('x', 1, 1), pillars: times(20_000, () => ({})) } as never),
  ],
  ['200 malformed indices of 1,000 components', audit({ metrics: malformed })],
  ['the same as a house’s', audit({}, undefined, { catalogue: malformed })],
  [
    'the same, two plans compared',
    () => comparePlans(sound as never, sound as never, null, { catalogue: malformed as never }),
  ],
  [
    'an own metric of 90,000 keys',
    audit({}, undefined, { catalogue: [record(90_000, (at) => [`k${at}`, 1])] }),
  ],
  [
    'a report of 100,000 findings that are none',
    () =>
      renderMarkdown({
        ...evaluateIncentivePlan(sound as IncentivePlanInput),
        findings: times(100_000, () => ({})),
      } as never),
  ],
  ['an index of the largest size', () => defineIndex(largest as never)],
  [
    'a plan on an index of the largest size',
    audit({ metrics: [largest], measures: [{ metric: 'big', weight: 1, target: 100 }] }),
  ],
  [
    '20 measures on an index of the largest size',
    audit({ metrics: [largest], measures: equally(bigIds.slice(0, 20)) }),
  ],
  [
    'its 10 pillars paid',
    audit({ metrics: [largest], measures: equally(largest.pillars.map(({ id }) => `big/${id}`)) }),
  ],
  [
    'an index of 500 outcomes that are all goals',
    audit({ metrics: [index('big', 10, 50)], measures: [{ metric: 'big', weight: 1, target: 100 }] }),
  ],
  [
    '20 of its outcomes paid, all of them goals',
    audit({ metrics: [index('big', 10, 50)], measures: equally(bigIds.slice(0, 20)) }),
  ],
  [
    '20 own indices of 25 components, all of them goals',
    audit({
      metrics: times(20, (at) => index(`i${at}`, 5, 5)),
      measures: equally(times(20, (at) => `i${at}`)),
    }),
  ],
  [
    '200 own indices of 30 outcomes',
    audit({
      metrics: times(200, (at) => index(`i${at}`, 1, 30)),
      measures: equally(times(20, (at) => `i${at}`)),
    }),
  ],
  ['1e9 draws', audit({}, undefined, { resamples: 1e9 })],
  ['20,000 rules', audit({}, undefined, { rules: { only: times(20_000, (at) => `validity${at}`) } })],
  ['a list in a list, 400,000 deep', audit({ goals: nested(400_000) as never })],
  ['a name of 1 MB', audit({ name: 'x'.repeat(1e6) })],
  ['a metric’s name of 1 MB', audit({ measures: [{ ...measure, metric: 'x'.repeat(1e6) }] })],
  ['an id of 1 MB of hyphens', audit({ metrics: [metric('a-'.repeat(5e5))] })],
  ['a language of 1 MB', audit({ language: `fr${'-abcdefgh'.repeat(1e5)}!` })],
  [
    'such a report, in Markdown',
    () =>
      renderMarkdown(
        evaluateIncentivePlan({
          ...sound,
          metrics: times(90, (at) => metric(`m${at}`, { label: { en: '*'.repeat(10_000) } })),
          measures: equally(own20),
        } as IncentivePlanInput),
      ),
  ],
];
