import type { IncentivePlanReport } from 'incentive-audit';
import { charts } from 'incentive-audit/report';
import { useEffect, useRef } from 'react';
import { languages } from './languages';
import type { Locale, Strings } from './strings';

/** The charts of a report, drawn by Vega, which is loaded when they are first looked at. */
export function ChartsPanel({
  report,
  locale,
  words,
}: {
  report: IncentivePlanReport;
  locale: Locale;
  words: Strings;
}) {
  const place = useRef<HTMLDivElement>(null);
  const specs = Object.entries(charts(report, { locale: languages[locale] }));

  useEffect(() => {
    let stale = false;
    import('./draw-charts').then(async ({ drawCharts }) => {
      if (!stale && place.current !== null) await drawCharts(place.current, specs, locale);
    });
    return () => {
      stale = true;
    };
  });

  return specs.length === 0 ? <p>{words.noCharts}</p> : <div className="charts" ref={place} />;
}
