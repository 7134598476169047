import { describe, expect, it } from 'vitest';
import { IncentiveAuditError } from '../../src/model/error';
import type { IncentivePlanReport } from '../../src/model/report';
import { charts, renderHtml, renderMarkdown } from '../../src/report';
import { languages } from '../languages';
import { draw } from './draw';
import { foreign, hostile } from './hostile';
import { article, measured, mixed, ownMetricReport, revenue } from './reports';

const all = { article, mixed, measured, revenue };
const locales = ['en', 'fr'] as const;

/** A report’s pictures, drawn. */
async function pictures(report: IncentivePlanReport, locale: 'en' | 'fr'): Promise<Record<string, string>> {
  const drawn = Object.entries(charts(report, { locale: languages[locale] })).map(async ([name, spec]) => [
    name,
    (await draw(spec)).svg,
  ]);
  return Object.fromEntries(await Promise.all(drawn));
}

/** The texts of a page’s body, one a block. */
function saidInHtml(html: string): string[] {
  const [, body = ''] = html.split('<main>');
  return body
    .replace(/<\/?(a|strong|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The same of Markdown: without marks, without what they escape. */
function saidInMarkdown(markdown: string): string[] {
  return markdown
    .replace(/^\| ---.*$/gm, '')
    .replace(/^---$/gm, '')
    .replace(/^\| (.*) \|$/gm, (_, cells: string) => cells.split(' | ').join('\n'))
    .replace(/^(#+|-) /gm, '')
    .replace(/ — (?=[a-zé]+, [a-zé ]+$)/gm, ' ')
    .replace(/\[((?:\\.|[^\]])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('\u2060', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The tags of a page in their order, without what they hold. */
function tags(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/ href="[^"]*"/, ' href'));
}

describe.each(Object.entries(all))('%s', (_, report) => {
  it.each(locales)('says in HTML what Markdown says, in the same order: %s', (locale) => {
    expect(saidInHtml(renderHtml(report, { locale: languages[locale] }))).toEqual(
      saidInMarkdown(renderMarkdown(report, { locale: languages[locale] })),
    );
  });

  it.each(locales)('is one page that asks for nothing and runs nothing: %s', async (locale) => {
    const html = renderHtml(report, { locale: languages[locale], charts: await pictures(report, locale) });
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${locale}">`));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(
      /<(script|link|img|iframe|object|embed|form|base|image|use)\b|\bon[a-z]+=|javascript:|@import/i,
    );
    expect(html).not.toMatch(/\b(src|srcset|action|xlink:href)=/);
    expect(html).not.toMatch(/url\((?!#)/);
    const open = tags(html).filter((tag) => !/^<(!|meta|hr)|\/>$/.test(tag));
    const depth = open.reduce((sum, tag) => sum + (tag.startsWith('</') ? -1 : 1), 0);
    expect(depth).toBe(0);
  });
});

describe('pictures', () => {
  it('stand below the money table and after the payouts, with their figures in a table', async () => {
    const html = renderHtml(measured, { charts: await pictures(measured, 'en') });
    const order = [...html.matchAll(/<h2>(.*?)<\/h2>|<figure>/g)].map(([whole, heading]) => heading ?? whole);
    expect(order.slice(0, 2)).toEqual(['<figure>', 'What speaks against this plan']);
    expect(order.slice(order.indexOf('The payouts, replayed'))).toEqual([
      'The payouts, replayed',
      'In pictures',
      ...Array.from({ length: Object.keys(charts(measured)).length - 1 }, () => '<figure>'),
      'How the data were read',
      'What was left out',
      'In fairness',
      'What this audit cannot see',
      'Sources',
    ]);
    expect(html.match(/<div role="img" aria-label="[^"]{40,}"><svg/g)).toHaveLength(
      Object.keys(charts(measured)).length,
    );
    expect(html).toContain('<tr><th scope="row">How much, not how well</th><td>34% (25–38%)</td></tr>');
  });

  it('that were not given are not missed', async () => {
    const { validity = '' } = await pictures(measured, 'en');
    expect(renderHtml(measured, { charts: { validity } }).match(/<figure>/g)).toHaveLength(1);
    expect(renderHtml(measured, { charts: {} })).toBe(renderHtml(measured));
    expect(renderHtml(measured, { charts: undefined, locale: undefined })).toBe(renderHtml(measured));
  });

  const svg = '<svg></svg>';
  it.each<[string, unknown, string[], RegExp]>([
    ['an unknown chart', { timelines: svg }, ['charts', 'timelines'], /did you mean "timeline"/],
    ['a chart of nothing', { timeline: svg }, ['charts', 'timeline'], /no figures for/],
    ['a script', { 'pay-at-stake': '<svg><script>x</script></svg>' }, ['charts', 'pay-at-stake'], /<script>/],
    ['no text', { 'pay-at-stake': 1 }, ['charts', 'pay-at-stake'], /must be SVG/],
    ['a text for all', svg, ['charts'], /by the name of the chart/],
  ])('%s: one clear error', (_, given, path, message) => {
    try {
      renderHtml(article, { charts: given as Record<string, string> });
    } catch (error) {
      if (!(error instanceof IncentiveAuditError)) throw error;
      expect(error.code).toBe('invalid-options');
      expect(error.issues.map((issue) => issue.path)).toEqual([path]);
      expect(error.issues[0]?.message).toMatch(message);
      return;
    }
    expect.unreachable('nothing was thrown');
  });

  it('tells all problems at once', () => {
    expect(() =>
      renderHtml(article, {
        charts: { a: svg, timeline: svg, 'pay-at-stake': '' } as Record<string, string>,
      }),
    ).toThrow(/3 problems/);
  });
});

describe('names of the caller’s', () => {
  const plain = ownMetricReport('Plain');

  it.each(hostile)('are nothing but names: %j', (name) => {
    for (const locale of locales) {
      expect(tags(renderHtml(ownMetricReport(name), { locale: languages[locale] }))).toEqual(
        tags(renderHtml(plain, { locale: languages[locale] })),
      );
    }
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</title><script>',
    '&lt;script&gt;',
    '</style>',
  ])('nor more in an attribute or the title: %j', async (name) => {
    const report = ownMetricReport(name);
    const html = renderHtml(report, { charts: await pictures(report, 'en') });
    const expected = renderHtml(plain, { charts: await pictures(plain, 'en') });
    const outline = (page: string): string[] =>
      tags(page).filter((tag) => !/^<(div role|text|\/text|tspan|\/tspan|svg|path|rect|line|g)/.test(tag));
    expect(outline(html)).toEqual(outline(expected));
  });

  it.each(hostile)('in phrases, sources and settings of another program are no more: %j', (text) => {
    expect(tags(renderHtml(foreign(article, text)))).toEqual(tags(renderHtml(foreign(article, 'plain'))));
  });
});
