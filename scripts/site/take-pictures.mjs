import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { build, preview } from 'vite';
import { renderHtml } from '../../dist/report.js';
import { article, drawCharts, languages } from '../examples/shown-reports.mjs';
import { launchChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '../..');

/** One typeface for all, so that pictures are the same whatever a machine has installed. Its letters are as wide as Arial's. */
const typeface = [400, 700].map((weight) => {
  const file = join(root, `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`);
  const data = readFileSync(file, 'base64');
  return `@font-face { font-family: Arimo; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
});

const STYLE = [
  ...typeface,
  'body, text, button, input, select, textarea { font-family: Arimo !important; }',
  // How long the audit took is another figure every time.
  '.verdict .small { visibility: hidden; }',
].join('\n');

const BELOW_CHART = 24;

/** Pictures as PNG, by the name of their file: reports and the playground as a browser shows them. */
export async function takePictures() {
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const playground = await servePlayground(folder);
  try {
    const reports = await Promise.all(['en', 'fr'].map((locale) => reportPicture(browser, locale)));
    return Object.fromEntries([
      ...reports,
      ['playground.png', await playgroundPicture(browser, playground.url)],
    ]);
  } finally {
    await browser.close();
    await playground.close();
    rmSync(folder, { recursive: true });
  }
}

async function reportPicture(browser, tag) {
  const page = await open(browser, { width: 900, height: 1000 });
  await page.setContent(
    renderHtml(article, { locale: languages[tag], charts: await drawCharts(article, tag) }),
  );
  const { y, height } = await page.locator('figure svg').first().boundingBox();
  return [`report-${tag}.png`, await shot(page, Math.ceil(y + height) + BELOW_CHART)];
}

async function playgroundPicture(browser, url) {
  const page = await open(browser, { width: 1200, height: 1000 });
  await page.goto(url);
  await page.getByRole('button', { name: '40% score, 60% revenue' }).click();
  await page.locator('.verdict[aria-busy=false] [data-decision=revise]').waitFor();
  return shot(page, 860);
}

async function open(browser, viewport) {
  // The pages forbid themselves every font from elsewhere.
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1.5,
    locale: 'en-US',
    bypassCSP: true,
  });
  return context.newPage();
}

/** The top of a page and of what it frames, in the one typeface. */
async function shot(page, height) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(({ contentDocument: framed }) => !framed || framed.head),
  );
  await page.evaluate(async (style) => {
    const frames = [...document.querySelectorAll('iframe')].flatMap(
      ({ contentDocument }) => contentDocument ?? [],
    );
    for (const shown of [document, ...frames]) {
      const element = shown.createElement('style');
      element.textContent = style;
      shown.head.append(element);
    }
    await Promise.all(['16px Arimo', 'bold 16px Arimo'].map((font) => document.fonts.load(font)));
  }, STYLE);
  const clip = { x: 0, y: 0, width: page.viewportSize().width, height };
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return sharp(png).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
}

/** The playground as it is published, from a file server. */
async function servePlayground(outDir) {
  const config = { configFile: join(root, 'playground/vite.config.ts'), logLevel: 'error' };
  await build({ ...config, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
