import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/site/chromium.mjs';
import type { IncentivePlanReport } from '../../../src/model/report';
import { charts, renderHtml } from '../../../src/report';
import { languages } from '../../languages';
import { draw } from '../../report/draw';
import { hostile } from '../../report/hostile';
import { article, measured, moved, ownMetricReport } from '../../report/reports';
import { violationsOf } from './accessibility';
import { textProblems } from './text-problems';

const locales = ['en', 'fr'] as const;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const looks = [
  ['light', DESK],
  ['dark', PHONE],
] as const;
const reports = { 'a plan alone': article, 'a team’s history': measured, 'what moved': moved };

let browser: Browser;
let folder: string;
let context: BrowserContext;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  // Whatever was opened: nothing was asked for but the page, and nothing was refused.
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(requests).toHaveLength(1);
  expect(complaints).toEqual([]);
  await context.close();
});

async function withCharts(report: IncentivePlanReport, locale: 'en' | 'fr'): Promise<string> {
  const drawn = Object.entries(charts(report, { locale: languages[locale] })).map(async ([name, spec]) => [
    name,
    (await draw(spec)).svg,
  ]);
  return renderHtml(report, {
    locale: languages[locale],
    charts: Object.fromEntries(await Promise.all(drawn)),
  });
}

/** Opens a report as somebody who got it by mail: from a file. */
async function open(html: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  const path = join(folder, 'report.html');
  await writeFile(path, html);
  await page.goto(`file://${path}`);
  return page;
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(Object.entries(reports))('%s', (_, report) => {
  describe.each(locales)('in %s', (locale) => {
    test.each(looks)('is accessible and fits, %s, on a screen of %o', async (colorScheme, viewport) => {
      const page = await open(await withCharts(report, locale), { colorScheme, viewport });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    test('has charts whose words are all there, each in a place of its own', async () => {
      const page = await open(await withCharts(report, locale));
      expect(await page.locator('figure svg').count()).toBe(Object.keys(charts(report)).length);
      expect(await textProblems(page)).toEqual([]);
    });

    test('has every figure of a chart in a table below it', async () => {
      const page = await open(await withCharts(report, locale));
      for (const figure of await page.locator('figure').all()) {
        await figure.locator('summary').click();
        expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
        expect(await figure.locator('table').isVisible()).toBe(true);
      }
    });
  });
});

describe.each(locales)('without charts, in %s', (locale) => {
  test.each(looks)('is accessible and fits, %s, on a screen of %o', async (colorScheme, viewport) => {
    const page = await open(renderHtml(measured, { locale: languages[locale] }), { colorScheme, viewport });
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});

describe('on paper', () => {
  test.each(locales)('a report with charts is A4, black on white, in %s', async (locale) => {
    const page = await open(await withCharts(measured, locale), { colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
      box.split(' ').map((edge) => Math.round(Number(edge))),
    );
    expect(new Set(sizes.map(String))).toEqual(new Set(['0,0,595,842']));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.length).toBeLessThan(15);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // What is left of A4 between the margins of 16 mm.
    await page.setViewportSize({ width: Math.round(((210 - 2 * 16) / 25.4) * 96), height: 1000 });
    expect(await overflow(page)).toBe(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const { filter } = getComputedStyle(document.querySelector('figure svg') as Element);
      return { color, backgroundColor, filter };
    });
    expect(colours).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      filter: 'none',
    });
  });
});

describe('names that would be more than names', () => {
  const names = [
    ...hostile.filter((name) => /[<>&"]/.test(name)),
    '"><img src=x onerror=alert(1)>',
    '</title><script>alert(1)</script>',
  ];

  test('are names, with charts and without', async () => {
    const plain = await open(await withCharts(ownMetricReport('Plain'), 'en'));
    const elements = (page: Page): Promise<number> =>
      page.evaluate(() => document.querySelectorAll('body *:not(svg *)').length);
    const expected = await elements(plain);
    for (const name of names) {
      await context.close();
      const page = await open(await withCharts(ownMetricReport(name), 'en'));
      expect([name, await elements(page)]).toEqual([name, expected]);
      expect(complaints).toEqual([]);
      expect(await page.locator('script, img, iframe, link, form').count()).toBe(0);
      expect(await overflow(page)).toBe(0);
    }
  });

  test('fit a phone, however long', async () => {
    for (const name of ['W'.repeat(500), 'Ein sehr langer Name '.repeat(30)]) {
      await context?.close();
      const page = await open(await withCharts(ownMetricReport(name), 'en'), { viewport: PHONE });
      expect(await overflow(page)).toBe(0);
      expect(await textProblems(page)).toEqual([]);
    }
  });
});
