import { describe, expect, test } from 'vitest';
import { IncentiveAuditError } from '../../../src/index';
import { histories } from './histories';
import { plans } from './plans';
import { scores } from './scores';

/*
 * What docs/embed.md promises: whatever there is of 500 rows or 1 MB of JSON, a report or an error comes within a second.
 * Measured in time of the processor, so that a busy machine turns nothing red; five times what is promised are allowed.
 */
const PROMISED_MS = 1000;
const ALLOWANCE = 5;

/** How long a call takes, in milliseconds of the processor; throws what is no answer. */
function timeOf(call: () => unknown): number {
  const start = process.cpuUsage();
  try {
    call();
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('whatever there is of 500 rows or 1 MB of JSON is answered in time', () => {
  test.each([...plans, ...histories, ...scores])('%s', (name, call) => {
    const time = timeOf(call);
    if (process.env.SHOW_TIMES) console.log(`${Math.round(time)} ms  ${name}`);
    expect(time).toBeLessThan(ALLOWANCE * PROMISED_MS);
  });
});
