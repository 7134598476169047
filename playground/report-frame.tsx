import type { IncentivePlanReport } from 'incentive-audit';
import { type Precedents, renderHtml } from 'incentive-audit/report';
import { useMemo, useRef } from 'react';
import { languages } from './languages';
import type { Locale, Strings } from './strings';

/** The report as the page that people download, in a frame as high as its content. It holds no script and may run none. */
export function ReportFrame({
  report,
  precedents,
  locale,
  words,
}: {
  report: IncentivePlanReport;
  precedents: Precedents | null;
  locale: Locale;
  words: Strings;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const html = useMemo(
    () => renderHtml(report, { locale: languages[locale], precedents }),
    [report, precedents, locale],
  );
  const fitContent = (): void => {
    const height = frame.current?.contentDocument?.documentElement.scrollHeight;
    if (frame.current !== null && height !== undefined) frame.current.style.height = `${height}px`;
  };
  const watch = (): void => {
    fitContent();
    // What is unfolded makes the page longer.
    frame.current?.contentDocument?.addEventListener('toggle', fitContent, true);
  };
  return (
    <iframe
      ref={frame}
      className="report"
      title={words.report}
      sandbox="allow-same-origin allow-popups"
      srcDoc={html}
      onLoad={watch}
    />
  );
}
