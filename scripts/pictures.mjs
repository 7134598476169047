/** Draws docs/pictures/report-en.png: the first screen of a real report as a page shows it. Needs Chromium, on the path or named in CHROMIUM. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { evaluateIncentivePlan } from '../dist/index.js';
import { renderMarkdown } from '../dist/report.js';
import { readExample } from './golden-reports.mjs';

const WIDTH = 940;
const HEIGHT = 716;

const style = `
  :root { color: #1f2328; background: #eef0f3; font: 16px/1.55 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; }
  body { margin: 0; padding: 28px 28px 0; height: ${HEIGHT}px; box-sizing: border-box; overflow: hidden; }
  main { background: #fff; border-radius: 12px 12px 0 0; padding: 20px 44px; height: 100%; border: 1px solid #d0d7de; }
  body::after { content: ''; position: fixed; inset: auto 29px 0; height: 80px; background: linear-gradient(#fff0, #fff); }
  h1 { font-size: 30px; letter-spacing: -0.4px; margin: 14px 0 6px; }
  h1 + p { font-size: 18px; margin: 0 0 6px; }
  h1 + p strong { color: #b42318; }
  h1 + p + p { color: #59636e; font-size: 14px; margin: 0 0 18px; }
  h2 { font-size: 20px; margin: 24px 0 10px; }
  h3 { font-size: 17px; margin: 24px 0 4px; }
  p { margin: 6px 0; }
  table { border-collapse: collapse; width: 100%; font-size: 15px; font-variant-numeric: tabular-nums; }
  th { color: #59636e; font-weight: 600; font-size: 13px; border-bottom: 2px solid #d0d7de; vertical-align: bottom; }
  th, td { text-align: right; padding: 7px 0 7px 18px; }
  th:first-child, td:first-child { text-align: left; padding-left: 0; white-space: nowrap; }
  td { border-bottom: 1px solid #e6e9ed; }
`;

const report = evaluateIncentivePlan(readExample('article.plan.json'), readExample('article.data.json'));
draw('report-en', marked.parse(renderMarkdown(report)));

function draw(name, html) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const page = join(folder, 'page.html');
  const pictures = join(import.meta.dirname, '../docs/pictures');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${html}</main>`);
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--force-device-scale-factor=2',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${WIDTH},${HEIGHT}`,
      `--screenshot=${join(pictures, `${name}.png`)}`,
      page,
    ],
    { stdio: 'ignore' },
  );
  rmSync(folder, { recursive: true });
}
