import type { IncentivePlanReport, Issue } from 'incentive-audit';
import { localize } from 'incentive-audit/report';
import { languages } from './languages';
import type { Problem } from './messages';
import type { Locale, Strings } from './strings';
import type { Audit } from './use-audit';

const signs = { keep: '✓', revise: '!', withdraw: '✕', undecided: '?' } as const;

/** The decision in a word and a sentence, what it rests on, and how the audit stands. */
export function Verdict({
  audit,
  report,
  locale,
  words,
  onCancel,
}: {
  audit: Audit;
  /** The report in the page's language. */
  report: IncentivePlanReport | null;
  locale: Locale;
  words: Strings;
  onCancel: () => void;
}) {
  return (
    <section className="verdict" aria-live="polite" aria-busy={audit.progress !== null}>
      <h2>{words.result}</h2>
      {audit.progress !== null && (
        <div className="progress">
          <label>
            {words.running} <progress value={audit.progress} max={1} />
          </label>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {audit.problems.length > 0 ? (
        <Problems title={words.problems} problems={audit.problems.map((issue) => told(issue, locale))} />
      ) : (
        report && <Decision report={report} milliseconds={audit.milliseconds} locale={locale} words={words} />
      )}
      {audit.dataProblems.length > 0 && <Problems title={words.problems} problems={audit.dataProblems} />}
    </section>
  );
}

/** The decision in one word. */
export function Word({
  decision,
  words,
  className = '',
}: {
  decision: keyof typeof signs;
  words: Strings;
  className?: string;
}) {
  return (
    <p className={`decision ${decision} ${className}`} data-decision={decision}>
      <span className="sign" aria-hidden="true">
        {signs[decision]}
      </span>
      {words.decision[decision]}
    </p>
  );
}

function Decision({
  report,
  milliseconds,
  locale,
  words,
}: {
  report: IncentivePlanReport;
  milliseconds: number;
  locale: Locale;
  words: Strings;
}) {
  const { decision, summary, because } = report.verdict;
  const grounds = because.flatMap((id) => report.findings.filter(({ rule }) => rule === id));
  const time = milliseconds.toLocaleString(locale, { maximumFractionDigits: milliseconds < 10 ? 1 : 0 });
  return (
    <>
      <Word decision={decision} words={words} />
      <p>{summary.text}</p>
      {grounds.length > 0 && (
        <>
          <p className="rests">{words.rests}</p>
          <ul>
            {grounds.map(({ rule, title }) => (
              <li key={rule}>{title.text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="small">{words.audited(time, report.data?.observations ?? null)}</p>
    </>
  );
}

function told(issue: Issue, locale: Locale): Problem {
  return { where: issue.path.join(' › '), message: localize(issue, languages[locale]).message };
}

function Problems({ title, problems }: { title: string; problems: readonly Problem[] }) {
  return (
    <div className="problems" role="alert">
      <h3>{title}</h3>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            {where !== '' && <code>{where}</code>} {message}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>+ {problems.length - MOST_SHOWN}</p>}
    </div>
  );
}

/** Whoever mends these sees the rest. */
const MOST_SHOWN = 20;
