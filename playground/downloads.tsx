import type { IncentivePlanInput, IncentivePlanReport } from 'incentive-audit';
import { charts, type Precedents, renderHtml, renderMarkdown } from 'incentive-audit/report';
import { languages } from './languages';
import type { Locale, Strings } from './strings';

/** Buttons that hand the report out as files. */
export function Downloads({
  report,
  plan,
  precedents,
  locale,
  words,
}: {
  report: IncentivePlanReport;
  plan: IncentivePlanInput;
  precedents: Precedents | null;
  locale: Locale;
  words: Strings;
}) {
  const html = async (): Promise<string> => {
    const { chartsAsSvg } = await import('./draw-charts');
    return renderHtml(report, {
      locale: languages[locale],
      precedents,
      charts: await chartsAsSvg(Object.entries(charts(report, { locale: languages[locale] }))),
    });
  };
  const files = [
    { name: 'report.html', label: 'HTML', type: 'text/html', make: html },
    {
      name: 'report.md',
      label: 'Markdown',
      type: 'text/markdown',
      make: () => renderMarkdown(report, { locale: languages[locale], precedents }),
    },
    {
      name: 'report.json',
      label: 'JSON',
      type: 'application/json',
      make: () => JSON.stringify(report, null, 2),
    },
    {
      name: 'plan.json',
      label: words.plan,
      type: 'application/json',
      make: () => JSON.stringify(plan, null, 2),
    },
  ];
  return (
    <p className="downloads">
      {words.download}{' '}
      {files.map(({ name, label, type, make }) => (
        <button key={name} type="button" onClick={async () => save(name, type, await make())}>
          {label}
        </button>
      ))}
    </p>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
