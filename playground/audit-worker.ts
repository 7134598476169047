import { evaluateIncentivePlan, IncentiveAuditError, type PlanDataInput } from 'incentive-audit';
import type { Answer, DataSource, Problem, Request } from './messages';
import { readData } from './read-data';

/** Reads histories and audits plans away from the page, so that it answers while a long audit runs, and can end it. */

let data: PlanDataInput | undefined;

const answer = (message: Answer): void => self.postMessage(message);

self.onmessage = async ({ data: request }: MessageEvent<Request>): Promise<void> => {
  if (request.kind === 'data') await load(request.source);
  else audit(request);
};

async function load(source: DataSource | null): Promise<void> {
  data = undefined;
  if (source === null) return;
  const { read, notes, problems } = await readData(source, (fraction) =>
    answer({ kind: 'progress', fraction }),
  );
  data = read;
  answer({ kind: 'data-read', notes, problems });
}

function audit({ plan }: Extract<Request, { kind: 'audit' }>): void {
  const start = performance.now();
  try {
    const report = evaluateIncentivePlan(plan, data, {
      onProgress: ({ fraction }) => answer({ kind: 'progress', fraction }),
    });
    answer({ kind: 'report', report, milliseconds: performance.now() - start });
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    answer({ kind: 'problems', problems: error.issues.map(problemOf) });
  }
}

function problemOf({ path, message }: IncentiveAuditError['issues'][number]): Problem {
  return { where: path.join(' › '), message };
}
