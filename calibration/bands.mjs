/**
 * The error rates that are promised: in cells of these worlds, the rate of one answer of a rule stays at most (or at least) here.
 * Without `sizes` at every size the worlds are drawn at.
 */
export const bands = [
  {
    what: 'validity fails a measure that tracks results (0.6)',
    rule: 'validity',
    worlds: /^related-/,
    answer: 'fail',
    most: 0.02,
  },
  {
    what: 'validity passes an unrelated measure',
    rule: 'validity',
    worlds: /^(unrelated-|simpson$)/,
    answer: 'pass',
    most: 0.02,
  },
  {
    what: 'validity fails a measure at the limit (0.3)',
    rule: 'validity',
    worlds: /^limit-/,
    answer: 'fail',
    most: 0.06,
  },
  {
    what: 'validity fails an unrelated measure, sales cycle of a month',
    rule: 'validity',
    worlds: /^unrelated-plain-short-cycle$/,
    sizes: ['30 × 12'],
    answer: 'fail',
    least: 0.88,
  },
  {
    what: 'validity fails an unrelated measure, sales cycle not told',
    rule: 'validity',
    worlds: /^unrelated-plain$/,
    sizes: ['30 × 12'],
    answer: 'fail',
    least: 0.83,
  },
  {
    what: 'validity fails an unrelated measure, sales cycle not told',
    rule: 'validity',
    worlds: /^unrelated-plain$/,
    sizes: ['60 × 12'],
    answer: 'fail',
    least: 0.97,
  },
  {
    what: 'validity passes a measure that tracks results (0.6)',
    rule: 'validity',
    worlds: /^related-plain$/,
    sizes: ['30 × 12'],
    answer: 'pass',
    least: 0.95,
  },
  {
    what: 'validity fails a measure that results follow three months later',
    rule: 'validity',
    worlds: /^later$/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'validity fails a measure worth 30 % at one deal a month',
    rule: 'validity',
    worlds: /^one-deal$/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'validity fails a measure that is an average of 90 days',
    rule: 'validity',
    worlds: /^averaged-score$/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'validity passes a measure that follows results',
    rule: 'validity',
    worlds: /^reverse/,
    answer: 'pass',
    most: 0.05,
  },
  {
    what: 'quality-association fails a measure that tracks quality (0.6)',
    rule: 'quality-association',
    worlds: /^related-plain$/,
    answer: 'fail',
    most: 0.02,
  },
  {
    what: 'quality-association passes an unrelated measure',
    rule: 'quality-association',
    worlds: /^unrelated-plain$/,
    answer: 'pass',
    most: 0.02,
  },
  {
    what: 'quality-association fails a measure at the limit (0.3)',
    rule: 'quality-association',
    worlds: /^limit-plain$/,
    answer: 'fail',
    most: 0.06,
  },
  {
    what: 'before-after fails a measure that tracks results (0.6)',
    rule: 'before-after',
    worlds: /^(related-|later$|one-deal$|averaged-score$)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'before-after passes an unrelated measure',
    rule: 'before-after',
    worlds: /^(unrelated-|simpson$)/,
    answer: 'pass',
    most: 0.05,
  },
  {
    what: 'adverse-impact fails where licences bring no points',
    rule: 'adverse-impact',
    worlds: /^licence-(idle|to-better|buys-results)/,
    answer: 'fail',
    most: 0.08,
  },
  {
    what: 'differential-prediction fails where licences bring no points',
    rule: 'differential-prediction',
    worlds: /^licence-(idle|to-better|buys-results|buys-both)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'payout-misallocation fails pay on revenue itself',
    rule: 'payout-misallocation',
    worlds: /^pay-revenue/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'target-bunching fails scores that nobody pushed',
    rule: 'target-bunching',
    worlds: /^(ruler|counts)-(?!pushed)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'definition-drift fails shocks, holidays and trends',
    rule: 'definition-drift',
    worlds: /^ruler-(?!.*redefined|training)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'definition-drift fails a training that fades, seen for a year',
    rule: 'definition-drift',
    worlds: /^ruler-training$/,
    sizes: ['30 × 12', '60 × 12', '60 × 24', '40 × 24 with turnover'],
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'weight-influence fails pillars that weigh alike',
    rule: 'weight-influence',
    worlds: /^pillars-equal$/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'weight-influence passes a pillar that weighs too much',
    rule: 'weight-influence',
    worlds: /^pillars-unequal$/,
    answer: 'pass',
    most: 0.05,
  },
  {
    what: 'over-solicitation fails where as many accept however many are asked',
    rule: 'over-solicitation',
    worlds: /^answers-(?!fewer)/,
    answer: 'fail',
    most: 0.07,
  },
  {
    what: 'automation-signature fails chance, quotas and limits',
    rule: 'automation-signature',
    worlds: /^days-(?!script)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'effort-distortion fails pay that attains four fifths and more',
    rule: 'effort-distortion',
    worlds: /^effort-(aligned|good)/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'effort-distortion fails pay at the limit (a half)',
    rule: 'effort-distortion',
    worlds: /^effort-half/,
    answer: 'fail',
    most: 0.05,
  },
  {
    what: 'effort-distortion passes pay at its limit (four fifths)',
    rule: 'effort-distortion',
    worlds: /^effort-good(-three)?$/,
    answer: 'pass',
    most: 0.06,
  },
  {
    what: 'effort-distortion passes pay that attains a half and less',
    rule: 'effort-distortion',
    worlds: /^effort-(half|quarter|across)/,
    answer: 'pass',
    most: 0.02,
  },
  {
    what: 'effort-distortion fails pay at right angles to value',
    rule: 'effort-distortion',
    worlds: /^effort-across$/,
    sizes: ['30 × 12'],
    answer: 'fail',
    least: 0.95,
  },
  {
    what: 'effort-distortion passes pay along value',
    rule: 'effort-distortion',
    worlds: /^effort-aligned$/,
    sizes: ['60 × 12'],
    answer: 'pass',
    least: 0.9,
  },
  {
    what: 'any data rule fails an innocent plan',
    rule: 'any',
    worlds: /^innocent-/,
    answer: 'fail',
    most: 0.1,
  },
];

/** Coverage of 95 % intervals. */
export const coverageBand = { least: 0.93, most: 0.975 };

/**
 * Intervals for which it is not promised, and why.
 *
 * @type {{ figures: RegExp, worlds?: RegExp, sizes?: RegExp, why: string }[]}
 */
export const coverageExceptions = [
  {
    figures: /^row-correlation$/,
    why: '`row-correlation`: the naive interval, which a report shows for its failure.',
  },
  {
    figures: /./,
    sizes: /^6 ×/,
    why: 'Any interval of six people: wider than need be, or resting on too few.',
  },
  {
    figures: /^(difference|between-participants|impact-ratio|bunching-excess)$/,
    sizes: /turnover/,
    why: '`difference`, `between-participants`, `impact-ratio` and `bunching-excess` with turnover: the truth is drawn without it, and they depend on it.',
  },
  {
    figures: /^target-rate/,
    why: '`target-rate-free` and `target-rate-paying`: Clopper and Pearson’s bounds, which hold the truth in at least 95 of 100 teams by construction, and in more where groups are small.',
  },
  {
    figures: /^attainment-share$/,
    why: '`attainment-share`: what is particular to a row counts twice, and a trend as chance, which makes it wide (up to 100 %); where shocks that hit everybody last, periods are no longer independent, and it is far too narrow (65 to 78 % where 0.7 of a shock carries over, 35 to 56 % where 0.9 do).',
  },
  {
    figures: /^concordance$/,
    sizes: /^15 ×/,
    why: '`concordance` of fifteen people: a little wide (up to 99 %).',
  },
  {
    figures: /^largest-weight-gap$/,
    worlds: /^pillars-equal$/,
    why: '`largest-weight-gap` of pillars that weigh alike: the largest of four gaps is never none.',
  },
  {
    figures: /^within-participants/,
    worlds: /^(middling|related)-stars$/,
    why: '`within-participants` of a measure that tracks results where a few sell several times as much as others: 87 to 96 %. The truth of 3,000 people has larger stars in it than a small team.',
  },
];
