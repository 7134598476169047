import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian installs Chromium; elsewhere `CHROMIUM` names it. */
const USUAL_PLACE = '/usr/bin/chromium';

/** Starts the browser that is there. */
export async function launchChromium() {
  const executablePath = process.env.CHROMIUM ?? USUAL_PLACE;
  if (!existsSync(executablePath)) {
    throw new Error(`there is no ${executablePath}: install Chromium, or name it in CHROMIUM`);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
