import { evaluateIncentivePlan, IncentiveAuditError, type PlanDataInput } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import type { Answer, Request } from './messages';
import { paid } from './paid';
import { readData } from './read-data';

/** Reads histories and audits plans away from the page, so that it answers while a long audit runs, and can end it. */

let data: PlanDataInput | undefined;

const answer = (message: Answer): void => self.postMessage(message);

/** Reading a file takes a while; what is asked meanwhile waits for it. */
let done = Promise.resolve();

self.onmessage = ({ data: request }: MessageEvent<Request>): void => {
  done = done.then(() => (request.kind === 'data' ? load(request) : audit(request)));
};

async function load({ source, plan, locale }: Extract<Request, { kind: 'data' }>): Promise<void> {
  data = undefined;
  if (source === null) return;
  const onProgress = (fraction: number): void => answer({ kind: 'progress', fraction });
  const { read, ...said } = await readData(source, { plan, locale, onProgress });
  data = read;
  answer({ kind: 'data-read', ...said });
}

function audit({ plan }: Extract<Request, { kind: 'audit' }>): void {
  const start = performance.now();
  try {
    const report = evaluateIncentivePlan(paid(plan), data, {
      catalogue: allMetrics,
      onProgress: ({ fraction }) => answer({ kind: 'progress', fraction }),
    });
    answer({ kind: 'report', report, milliseconds: performance.now() - start });
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    answer({ kind: 'problems', problems: [...error.issues] });
  }
}
