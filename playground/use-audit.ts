import type { IncentivePlanInput, IncentivePlanReport, Issue } from 'incentive-audit';
import { useCallback, useEffect, useRef, useState } from 'react';
import AuditWorker from './audit-worker?worker&inline';
import type { Answer, DataSource, Problem, Question, Request } from './messages';
import type { Locale } from './strings';

/** Where an audit stands. */
export type Audit = {
  report: IncentivePlanReport | null;
  milliseconds: number;
  /** 0..1 while the worker is busy, else `null`. */
  progress: number | null;
  /** What is wrong with the plan. */
  problems: Issue[];
  /** What was guessed in reading the data. */
  notes: string[];
  dataProblems: Problem[];
  /** What the data leave open. */
  question: Question | null;
};

/** What was said of data that are no longer there. */
const unread = { notes: [], dataProblems: [], question: null };

const idle: Audit = {
  report: null,
  milliseconds: 0,
  progress: null,
  problems: [],
  ...unread,
};

/**
 * Audits in a worker. While it is busy only the latest plan waits: a slider asks more often than an audit ends.
 *
 * @returns `ask` reads the history when it is another one than before; `cancel` ends what runs, and forgets the history.
 */
export function useAudit(): {
  audit: Audit;
  ask: (plan: IncentivePlanInput, source: DataSource | null, locale: Locale) => void;
  cancel: () => void;
} {
  const [audit, setAudit] = useState(idle);
  const worker = useRef<Worker | null>(null);
  const loaded = useRef<DataSource | null>(null);
  const waiting = useRef<IncentivePlanInput | null>(null);
  const busy = useRef(false);

  const post = useCallback((request: Request): void => worker.current?.postMessage(request), []);

  const run = useCallback(
    (plan: IncentivePlanInput): void => {
      busy.current = true;
      setAudit((now) => ({ ...now, progress: 0 }));
      post({ kind: 'audit', plan });
    },
    [post],
  );

  const start = useCallback((): void => {
    const fresh = new AuditWorker();
    fresh.onmessage = ({ data }: MessageEvent<Answer>): void => {
      setAudit((now) => after(now, data));
      if (data.kind !== 'report' && data.kind !== 'problems') return;
      busy.current = false;
      const next = waiting.current;
      waiting.current = null;
      if (next !== null) run(next);
    };
    worker.current = fresh;
  }, [run]);

  useEffect(() => {
    start();
    return () => worker.current?.terminate();
  }, [start]);

  const ask = useCallback(
    (plan: IncentivePlanInput, source: DataSource | null, locale: Locale): void => {
      if (source !== loaded.current) {
        loaded.current = source;
        setAudit((now) => ({ ...now, ...unread }));
        post({ kind: 'data', source, plan, locale });
      }
      if (busy.current) waiting.current = plan;
      else run(plan);
    },
    [post, run],
  );

  /** A worker cannot be interrupted: it is ended, and a new one started. */
  const cancel = useCallback((): void => {
    worker.current?.terminate();
    loaded.current = null;
    waiting.current = null;
    busy.current = false;
    setAudit((now) => ({ ...now, progress: null, ...unread }));
    start();
  }, [start]);

  return { audit, ask, cancel };
}

function after(now: Audit, answer: Answer): Audit {
  switch (answer.kind) {
    case 'progress':
      return { ...now, progress: answer.fraction };
    case 'data-read':
      return { ...now, notes: answer.notes, dataProblems: answer.problems, question: answer.question };
    case 'report':
      return {
        ...now,
        report: answer.report,
        milliseconds: answer.milliseconds,
        problems: [],
        progress: null,
      };
    case 'problems':
      return { ...now, problems: answer.problems, progress: null };
  }
}
