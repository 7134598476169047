import type { IncentivePlanInput } from 'incentive-audit';
import { localize, nearestLocale } from 'incentive-audit/report';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { ChartsPanel } from './charts-panel';
import { DataInput } from './data-input';
import { Downloads } from './downloads';
import { DropArea } from './drop-area';
import { type Example, examples } from './examples';
import { languages } from './languages';
import { Measures } from './measures';
import type { DataSource } from './messages';
import { readPlan, writePlan } from './plan-text';
import { PlanText } from './plan-text-field';
import { ReportFrame } from './report-frame';
import { type Locale, strings } from './strings';
import { useAudit } from './use-audit';
import { usePrecedents } from './use-precedents';
import { Verdict, Word } from './verdict';

const [first] = examples;

/** The whole page: a plan and a history on one side, what the audit says on the other. */
export function App() {
  const [locale, setLocale] = useState<Locale>(() => nearest(navigator.language));
  const [text, setText] = useState(first === undefined ? '' : writePlan(first.plan));
  const [source, setSource] = useState<DataSource | null>(first?.source ?? null);
  const [tab, setTab] = useState<'report' | 'charts'>('report');
  const { audit, ask, cancel } = useAudit();
  const words = strings[locale];

  const read = useMemo(() => readPlan(text), [text]);
  const plan = 'plan' in read ? read.plan : null;
  const report = useMemo(
    () => audit.report && localize(audit.report, languages[locale]),
    [audit.report, locale],
  );
  const precedents = usePrecedents(plan, audit.report);
  // The verdict follows a slider at once; the report, which is long, a moment later.
  const shown = useDeferredValue(report);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${words.title} – incentive-audit`;
  }, [locale, words]);
  useEffect(() => {
    if (plan !== null) ask(plan, source, locale);
  }, [plan, source, locale, ask]);

  const put = (changed: IncentivePlanInput): void => setText(writePlan(changed));
  const start = (example: Example): void => {
    setSource(example.source);
    put(example.plan);
  };

  const stop = (): void => {
    cancel();
    setSource(null);
  };

  return (
    <DropArea words={words} onPlan={setText} onData={(file) => setSource({ name: file.name, file })}>
      <header>
        <p className="languages">
          <label>
            {words.language}{' '}
            <select value={locale} onChange={({ target }) => setLocale(target.value as Locale)}>
              <option value="en" lang="en">
                English
              </option>
              <option value="fr" lang="fr">
                Français
              </option>
            </select>
          </label>
        </p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="privacy">{words.privacy}</p>
      </header>
      <main>
        <div className="inputs">
          <section aria-labelledby="examples">
            <h2 id="examples">{words.examples}</h2>
            <p className="examples">
              {examples.map((example) => (
                <button key={example.id} type="button" onClick={() => start(example)}>
                  {example.label[locale]}
                </button>
              ))}
            </p>
          </section>
          <section aria-labelledby="plan">
            <h2 id="plan">{words.plan}</h2>
            {plan !== null && <Measures plan={plan} locale={locale} words={words} onChange={put} />}
            <PlanText text={text} read={read} words={words} onChange={setText} />
          </section>
          <DataInput
            source={source}
            notes={audit.notes}
            question={audit.question}
            words={words}
            onChange={setSource}
          />
          {report !== null && <Word decision={report.verdict.decision} words={words} className="now" />}
        </div>
        <div className="answers">
          <Verdict audit={audit} report={report} locale={locale} words={words} onCancel={stop} />
          {shown !== null && (
            <>
              {shown.betterPlan !== null && (
                <section className="better" aria-labelledby="better">
                  <h2 id="better">{words.better}</h2>
                  <ul>
                    {shown.betterPlan.changes.map(({ text: change }) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                  <button
                    type="button"
                    onClick={() => audit.report?.betterPlan && put(audit.report.betterPlan.plan)}
                  >
                    {words.adopt}
                  </button>
                </section>
              )}
              {plan !== null && audit.report !== null && (
                <Downloads
                  report={audit.report}
                  plan={plan}
                  precedents={precedents}
                  locale={locale}
                  words={words}
                />
              )}
              <div className="tabs">
                {(['report', 'charts'] as const).map((name) => (
                  <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
                    {words[name]}
                  </button>
                ))}
              </div>
              {tab === 'report' ? (
                <ReportFrame report={shown} precedents={precedents} locale={locale} words={words} />
              ) : (
                <ChartsPanel report={shown} locale={locale} words={words} />
              )}
            </>
          )}
        </div>
      </main>
      <footer>
        {words.source} <a href={words.guidesPage}>{words.guides}</a>
      </footer>
    </DropArea>
  );
}

function nearest(tag: string): Locale {
  return nearestLocale(tag, [languages.en, languages.fr]) === languages.fr ? 'fr' : 'en';
}
