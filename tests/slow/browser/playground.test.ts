import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, JSHandle, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workbookOf } from '../../../scripts/examples/workbook-of.mjs';
import { launchChromium } from '../../../scripts/site/chromium.mjs';
import { violationsOf } from './accessibility';
import { serve } from './serve';

const root = join(import.meta.dirname, '../../..');

let browser: Browser;
let server: Server;
let folder: string;
let address: string;
let context: BrowserContext;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await build({
    configFile: join(root, 'playground/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const served = await serve(folder);
  server = served.server;
  address = `${served.origin}/`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(() => open());

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({ locale: 'en-US', acceptDownloads: true, ...options });
  page = await context.newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  await decision();
}

/** The decision, once the audit of what was last put in has answered. */
async function decision(): Promise<string | null> {
  const verdict = page.locator('.verdict');
  await verdict.locator('[data-decision]').waitFor();
  await page.waitForFunction(() => document.querySelector('.verdict')?.getAttribute('aria-busy') === 'false');
  return verdict.locator('[data-decision]').getAttribute('data-decision');
}

/** Drops a file on the page as a person would. */
async function drop(name: string, content: string | Uint8Array): Promise<void> {
  await page.dispatchEvent('.page', 'drop', { dataTransfer: await fileInPage(name, content) });
}

/** A file as a person has it in the hand before it is dropped. */
function fileInPage(name: string, content: string | Uint8Array): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ({ fileName, held }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([typeof held === 'string' ? held : Uint8Array.from(held)], fileName));
      return transfer;
    },
    { fileName: name, held: typeof content === 'string' ? content : [...content] },
  );
}

/** A year of a team as a table. */
function table(participants: number): string {
  const rows = Array.from({ length: participants * 12 }, (_, row) => {
    const month = String((row % 12) + 1).padStart(2, '0');
    const person = Math.floor(row / 12);
    const score = 40 + ((person * 7 + row * 13) % 50);
    return `${person};2025-${month};${score},5;${20_000 + ((person * 31 + row * 17) % 9_000)}`;
  });
  return ['salarié;période;SSI;CA', ...rows].join('\n');
}

test('audits the first example at once, and asks nobody for anything', async () => {
  expect(await decision()).toBe('withdraw');
  expect(await page.locator('.verdict').textContent()).toContain('nothing in it is a result');
  const elsewhere = requests.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
});

test('may not open a connection, even if it wanted to', async () => {
  const refused = page.evaluate(() =>
    fetch('/').then(
      () => 'connected',
      () => 'refused',
    ),
  );
  expect(await refused).toBe('refused');
  expect(complaints.join()).toContain('Content Security Policy');
  complaints = [];
});

test('speaks French, the report too', async () => {
  await page.selectOption('.languages select', 'fr');
  await page.locator('.verdict').getByText('À retirer').waitFor();
  await page.frameLocator('iframe.report').getByText('Retirez ce plan').first().waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
});

test('answers a slider with another verdict', async () => {
  await page.getByRole('button', { name: '40% score, 60% revenue' }).click();
  expect(await decision()).not.toBe('withdraw');
  const slider = page.locator('.measure input[type=range]').first();
  await slider.fill('100');
  await page.waitForFunction(() => document.querySelector('.verdict [data-decision=withdraw]') !== null);
  expect(await page.locator('.measure output').allTextContents()).toEqual(['100%', '0%']);
});

test('answers a slider within a tenth of a second', async () => {
  await page.getByRole('button', { name: '40% score, 60% revenue' }).click();
  await decision();
  const times: number[] = [];
  for (const weight of ['10', '30', '50', '70', '90']) {
    times.push(
      await page.evaluate(async (value) => {
        const input = document.querySelector<HTMLInputElement>('.measure input[type=range]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const start = performance.now();
        set?.call(input, value);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise<void>((resolve) => {
          const look = (): void => {
            const idle = document.querySelector('.verdict')?.getAttribute('aria-busy') === 'false';
            if (idle && performance.now() - start > 1) resolve();
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        return performance.now() - start;
      }, weight),
    );
  }
  times.sort((a, b) => a - b);
  // The median, with twice the time for machines that are shared.
  expect(times[2]).toBeLessThan(2 * 100);
});

test('says where a plan is no JSON, and what is wrong with one that is', async () => {
  await page.getByText('The plan as text (JSON)').first().click();
  await page.fill('textarea', '{\n  "name": "Plan",\n}');
  await page.getByText('look at line 3, column 1').waitFor();
  await page.fill('textarea', '{ "name": "Plan", "period": "week", "measures": [] }');
  const problems = page.locator('.problems');
  await problems.getByText('period', { exact: true }).waitFor();
  expect(await problems.textContent()).toContain('must be');
  await page.selectOption('.languages select', 'fr');
  expect(await problems.textContent()).toContain('doit');
  expect(await problems.textContent()).not.toContain('must');
});

describe('a history', () => {
  test('of 24,000 rows is dropped, read and judged within a second and a half', async () => {
    const text = table(2000);
    const start = performance.now();
    await drop('team.csv', text);
    await page.getByText('24,000 rows').waitFor();
    // With twice the time for machines that are shared.
    expect(performance.now() - start).toBeLessThan(2 * 1500);
    await page.getByText('How the file was read').click();
    expect(await page.locator('details ul').first().textContent()).toContain('SSI');
  });

  test('of 24,000 rows in a workbook is judged within two seconds', async () => {
    const rows = table(2000)
      .split('\n')
      .map((line) =>
        line.split(';').map((cell) => (/^[\d,]+$/.test(cell) ? Number(cell.replace(',', '.')) : cell)),
      );
    const file = await fileInPage('team.xlsx', workbookOf({ Data: rows }));
    const start = performance.now();
    await page.dispatchEvent('.page', 'drop', { dataTransfer: file });
    await page.getByText('24,000 rows').waitFor();
    // With twice the time for machines that are shared.
    expect(performance.now() - start).toBeLessThan(2 * 2000);
  });

  test('that is wrong is refused, with the line', async () => {
    await drop('team.csv', 'salarié;période;SSI\nA;2025-01;fifty\n');
    const problems = page.locator('.problems');
    await problems.getByText('2', { exact: false }).first().waitFor();
    expect(await problems.textContent()).toContain('SSI');
  });

  test('that takes long shows how far it is, and can be cancelled', async () => {
    await drop('team.csv', table(40_000));
    await page.locator('.verdict progress').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('None: the plan alone is judged.').waitFor();
    expect(await decision()).toBe('withdraw');
    await page.getByText('from the plan alone').waitFor();
  });
});

describe('what a file leaves open', () => {
  const deals = Array.from({ length: 6 * 8 }, (_, at) => {
    const month = String((at % 6) + 1).padStart(2, '0');
    const stage = at % 4 === 3 ? 'Closed Lost' : 'Closed Won';
    return [`R${Math.floor(at / 8)}`, `2025-${month}-0${1 + (at % 8)}`, 1000 + at, stage] as const;
  });
  const head = ['Opportunity Owner', 'Close Date', 'Amount', 'Stage'] as const;

  test('whether a row is a deal is asked, and summed by keyboard', async () => {
    await drop('deals.csv', [head, ...deals].map((cells) => cells.join(',')).join('\n'));
    const question = page.getByRole('group', { name: 'Is one row a deal?' });
    await question.waitFor();
    expect(await page.locator('.problems').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await question.getByRole('button', { name: 'Yes, sum the deals' }).focus();
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.locator('details ul').first().waitFor({ state: 'attached' });
    expect(await page.locator('details ul').first().textContent()).toContain('36 of 48 deals');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('data');
  });

  test('which sheet is meant is asked, in French too, and then what it leaves open', async () => {
    await page.selectOption('.languages select', 'fr');
    const rows = [
      ['rep', 'month', 'revenue'],
      ...[1, 2, 3].map((month) => ['A', `2025-0${month}`, 5 * month]),
    ];
    await drop(
      'book.xlsx',
      workbookOf({
        Notes: [['x', 'y']],
        Ventes: rows,
        Affaires: [[...head], ...deals.map((cells) => [...cells])],
      }),
    );
    const question = page.getByRole('group', { name: 'Quelle feuille contient l’historique ?' });
    await question.waitFor();
    expect(await question.getByRole('button').allTextContents()).toEqual(['Notes', 'Ventes', 'Affaires']);
    await question.getByRole('button', { name: 'Affaires' }).click();
    await page.getByRole('button', { name: 'Oui, additionner les affaires' }).click();
    await page.locator('.question').waitFor({ state: 'detached' });
    expect(await page.locator('details ul').first().textContent()).toContain('36 affaires gagnées sur 48');
  });

  test('and nothing where nothing is open', async () => {
    await drop('team.csv', table(12));
    await page.getByText('144 rows').waitFor();
    expect(await page.locator('.question').count()).toBe(0);
  });
});

test('proposes a plan that is kept', async () => {
  await page.getByRole('button', { name: 'Take this plan over' }).click();
  await page.waitForFunction(() => document.querySelector('.verdict [data-decision=keep]') !== null);
});

test('draws the charts', async () => {
  await page.getByRole('button', { name: 'With a year of a team’s history' }).click();
  await decision();
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await page.locator('figure[data-chart=timeline] svg.marks').waitFor();
  expect(await page.locator('.charts figure svg.marks').count()).toBeGreaterThan(3);
});

test.each([
  ['HTML', 'report.html', '<svg'],
  ['Markdown', 'report.md', '# Prime Social Selling 2026'],
  ['JSON', 'report.json', '"reportVersion": 1'],
  ['The plan', 'plan.json', '"measures"'],
])('hands out %s', async (label, name, content) => {
  const waiting = page.waitForEvent('download');
  await page.locator('.downloads').getByRole('button', { name: label }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(name);
  expect(readFileSync(await download.path(), 'utf8')).toContain(content);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 375],
] as const)('is accessible, %s, %i wide', async (colorScheme, width) => {
  await open({ colorScheme, viewport: { width, height: 900 } });
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await page.locator('.charts figure svg.marks').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('shows documented schemes like the plan folded, and opens them', async () => {
  const details = page
    .frameLocator('iframe.report')
    .locator('details', { hasText: 'What became of plans like this one' });
  await details.waitFor();
  expect(await details.getByText('Failed:').isVisible()).toBe(false);
  await details.locator('summary').click();
  expect(await details.getByText('Failed:').isVisible()).toBe(true);
});

// 29 kB of it are the documented schemes, loaded once there is a report; 17 kB the metric catalogue in both languages.
test('weighs at most 530 kB on the wire, Vega included', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
  expect(bytes).toBeLessThanOrEqual(530_000);
});

test('fits a phone', async () => {
  await open({ viewport: { width: 375, height: 700 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.locator('.now[data-decision]').waitFor();
});
