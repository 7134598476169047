import type { PlanComparison } from 'incentive-audit';
import { type Block, listed, paragraph, type Span } from '../../report/content/block';
import { shortName, shortText } from '../../report/content/shorten';
import type { Words } from '../words/words';
import { measuresTable } from './measures-table';

/** The comparison of two plans: verdicts, weights, what changes for better and worse, whom the money would reach, and limits. */
export function comparisonBlocks(comparison: PlanComparison, words: Words): Block[] {
  const { before, after, summary, fixed, improved, worse, open, unchanged, limits } = comparison;
  const said = words.comparison;
  return [
    {
      kind: 'heading',
      level: 1,
      text: [...new Set([before.name, after.name])].map((name) => shortName(name)).join(' → '),
    },
    { kind: 'verdict', decision: after.decision, spans: [shortText(summary.text)] },
    measuresTable(comparison, [said.before, said.after], words),
    ...listed(said.fixed, alike(fixed)),
    ...listed(said.improved, alike(improved)),
    ...listed(said.worse, alike(worse)),
    ...listed(said.open, alike(open)),
    ...listed(said.stillFails, alike(unchanged.filter(({ after: { outcome } }) => outcome === 'fail'))),
    ...payouts(comparison, words),
    ...listed(
      said.limits,
      limits.map(({ text }) => [shortText(text)]),
    ),
  ];
}

/** Findings of which the same is said, together: of a plan without the score a dozen questions fall away at once. */
function alike(findings: PlanComparison['fixed']): Span[][] {
  const readings = [...new Set(findings.map(({ reading }) => reading.text))];
  return readings.map((text) => {
    const titles = findings.filter(({ reading }) => reading.text === text).map(({ title }) => title.text);
    return [{ strong: titles.map((title) => shortText(ended(title))).join(' ') }, shortText(text)];
  });
}

function ended(title: string): string {
  return /[?.!]$/.test(title) ? title : `${title}.`;
}

function payouts({ payouts: replay }: PlanComparison, words: Words): Block[] {
  if (replay === null) return [];
  return [
    { kind: 'heading', level: 2, text: words.locale.report.payouts.heading },
    paragraph(shortText(replay.reading.text)),
    ...(replay.byLicence.length === 0
      ? []
      : [{ kind: 'list', items: replay.byLicence.map(({ reading }) => [shortText(reading.text)]) } as const]),
  ];
}
