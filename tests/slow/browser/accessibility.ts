import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** What axe finds wrong with a page as it stands, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element, which the page's policy forbids.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
