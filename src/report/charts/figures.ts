import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport } from '../../model/report';
import { type ChartName, chartNames, type Draw, type Figure } from './figure';
import { histogram } from './histogram';
import { licenceCeiling } from './licence-ceiling';
import { naiveCorrelation } from './naive-correlation';
import { payAtStake } from './pay-at-stake';
import { payouts } from './payouts';
import { scoreAndOutcome } from './score-and-outcome';
import { attainmentByLicence, targetAttainment } from './target-attainment';
import { timeline } from './timeline';
import { validity } from './validity';

const draw: Record<ChartName, Draw> = {
  'pay-at-stake': payAtStake,
  'licence-ceiling': licenceCeiling,
  validity,
  'naive-correlation': naiveCorrelation,
  'score-and-outcome': scoreAndOutcome,
  payouts,
  'target-attainment': targetAttainment,
  'attainment-by-licence': attainmentByLicence,
  histogram,
  timeline,
};

/** Every chart that a report has figures for, in the order of a report. */
export function figuresOf(
  report: IncentivePlanReport,
  locale: Locale,
): { name: ChartName; figure: Figure }[] {
  return chartNames.flatMap((name) => {
    const figure = draw[name](report, locale);
    return figure === null ? [] : [{ name, figure }];
  });
}
