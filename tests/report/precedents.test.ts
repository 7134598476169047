import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src';
import { documentedCases, precedentsFor } from '../../src/cases';
import { plain } from '../../src/cli/text/style';
import { writeText } from '../../src/cli/text/write-text';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Precedents } from '../../src/model/precedents';
import { type Locale, renderHtml, renderMarkdown } from '../../src/report';
import { contentOf } from '../../src/report/content/content';
import { issuesOf } from '../issues-of';
import { languages } from '../languages';

const plan: IncentivePlanInput = {
  name: 'Social selling',
  period: 'quarter',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
};
const report = evaluateIncentivePlan(plan);
const found = precedentsFor(plan, documentedCases) as Precedents;

type Render = (options: { precedents?: Precedents | null; locale?: Locale }) => string;
const asText: Render = ({ precedents = null, locale = languages.en }) => {
  const { top, middle, bottom } = contentOf(report, locale, precedents);
  return writeText([...top, ...middle, ...bottom], { width: 100_000, style: plain });
};
const forms: [string, Render][] = [
  ['markdown', (options) => renderMarkdown(report, options)],
  ['html', (options) => renderHtml(report, options)],
  ['text', asText],
];

describe.each(forms)('precedents as %s', (form, render) => {
  test('are not shown where none are given', () => {
    expect(render({ precedents: null })).toBe(render({}));
    expect(render({})).not.toContain('What became of plans like this one');
  });

  test('name one that failed, one that worked, their sources and what sets them apart', () => {
    const text = render({ precedents: found });
    for (const said of ['What became of plans like this one', 'Failed:', 'Worked:', 'change no verdict'])
      expect(text).toContain(said);
    for (const { name, sources } of [found.failed, found.worked]) {
      expect(text).toContain(name.en);
      for (const { url } of sources) if (url) expect(text).toContain(url);
    }
    expect(text).toContain(
      'How it can rise and nothing else: making more of what nobody wants (failed), in none of the usual ways (worked)',
    );
    expect(text).toContain('this plan: not said.');
  });

  test('are told in French', () => {
    const text = render({ precedents: found, locale: languages.fr });
    for (const said of ['Ce que sont devenus des plans semblables', 'Échec', 'Succès', found.failed.name.fr])
      expect(text).toContain(said);
    expect(text).not.toContain(found.failed.happened.en);
  });

  test('say nothing of differences where there are none', () => {
    expect(render({ precedents: { ...found, apart: [] } })).not.toContain('What sets the two apart');
  });

  test('cannot put markup into the report', () => {
    const evil = { en: '<script>alert(1)</script> **bold** [x](javascript:1)' };
    const failed = { ...found.failed, name: evil, happened: evil };
    const text = render({ precedents: { ...found, failed } });
    if (form !== 'text') expect(text).not.toMatch(/(?<!\\)<script/);
    if (form === 'markdown') expect(text).not.toContain('**bold**');
  });
});

test.each(['markdown', 'html'])('as %s they are folded', (form) => {
  const text =
    form === 'html'
      ? renderHtml(report, { precedents: found })
      : renderMarkdown(report, { precedents: found });
  expect(text.match(/<details>/g)).toHaveLength(1);
  expect(text).toMatch(
    /<details>\s*<summary>What became of plans like this one<\/summary>[\s\S]*<\/details>/,
  );
});

test.each<[string, unknown, string]>([
  ['no object', 7, 'precedents'],
  ['without what worked', { ...found, worked: undefined }, 'precedents.worked'],
  ['a share above 1', { ...found, failed: { ...found.failed, inCommon: 2 } }, 'precedents.failed.inCommon'],
  ['a label that is text', { ...found, failed: { ...found.failed, name: 'A' } }, 'precedents.failed.name'],
])('what is no precedents is refused: %s', (_, precedents, path) => {
  for (const render of [renderMarkdown, renderHtml]) {
    const issues = issuesOf(() => render(report, { precedents: precedents as Precedents }));
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  }
});

test('after a round trip through JSON they are the same', () => {
  const back = JSON.parse(JSON.stringify(found)) as Precedents;
  expect(renderMarkdown(report, { precedents: back })).toBe(renderMarkdown(report, { precedents: found }));
});
