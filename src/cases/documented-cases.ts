// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from './documented-case';
import { ambulanceEightMinutes } from './schemes/ambulance-eight-minutes';
import { anaemiaPrincipals } from './schemes/anaemia-principals';
import { andhraPradeshTeachers } from './schemes/andhra-pradesh-teachers';
import { bakeryTeamBonus } from './schemes/bakery-team-bonus';
import { bankScorecard } from './schemes/bank-scorecard';
import { browserBugBounties } from './schemes/browser-bug-bounties';
import { cardiacReportCards } from './schemes/cardiac-report-cards';
import { chicagoTestScores } from './schemes/chicago-test-scores';
import { chineseFactoryBonus } from './schemes/chinese-factory-bonus';
import { contactLensPlainCommission } from './schemes/contact-lens-plain-commission';
import { contactLensQuotaCeiling } from './schemes/contact-lens-quota-ceiling';
import { continentalOnTime } from './schemes/continental-on-time';
import { dellCallTime } from './schemes/dell-call-time';
import { farmManagers } from './schemes/farm-managers';
import { fiscalYearQuotas } from './schemes/fiscal-year-quotas';
import { fruitPickersPieceRates } from './schemes/fruit-pickers-piece-rates';
import { fruitPickersRelativePay } from './schemes/fruit-pickers-relative-pay';
import { garmentTeams } from './schemes/garment-teams';
import { generalPracticeQuality } from './schemes/general-practice-quality';
import { generasiVillages } from './schemes/generasi-villages';
import { hanoiRatTails } from './schemes/hanoi-rat-tails';
import { hotelManagers } from './schemes/hotel-managers';
import { jobcentreTeams } from './schemes/jobcentre-teams';
import { kenyaTeacherPrizes } from './schemes/kenya-teacher-prizes';
import { laundryAttendanceAward } from './schemes/laundry-attendance-award';
import { lincolnElectric } from './schemes/lincoln-electric';
import { lisaLinesOfCode } from './schemes/lisa-lines-of-code';
import { lloydsAdvisers } from './schemes/lloyds-advisers';
import { loanOfficersRepayment } from './schemes/loan-officers-repayment';
import { loanProspecting } from './schemes/loan-prospecting';
import { microcreditBonus } from './schemes/microcredit-bonus';
import { microfinanceAcquisitionAndRepayment } from './schemes/microfinance-acquisition-and-repayment';
import { newYorkSchoolBonus } from './schemes/new-york-school-bonus';
import { nypdCompstat } from './schemes/nypd-compstat';
import { officeSupplyQuotaBonus } from './schemes/office-supply-quota-bonus';
import { phoenixWaitingTimes } from './schemes/phoenix-waiting-times';
import { punjabTaxCollectors } from './schemes/punjab-tax-collectors';
import { retailOutlets } from './schemes/retail-outlets';
import { rwandaHealthCentres } from './schemes/rwanda-health-centres';
import { safelitePieceRates } from './schemes/safelite-piece-rates';
import { searsAutoCenters } from './schemes/sears-auto-centers';
import { softwareAccelerators } from './schemes/software-accelerators';
import { teacherAttendanceCameras } from './schemes/teacher-attendance-cameras';
import { trainingAgencyPlacements } from './schemes/training-agency-placements';
import { treePlantingPieceRates } from './schemes/tree-planting-piece-rates';
import { wellsFargoCrossSelling } from './schemes/wells-fargo-cross-selling';
import { youthsaverAccounts } from './schemes/youthsaver-accounts';

/**
 * Every documented scheme, by id.
 *
 * For `precedentsFor`, and for whoever wants to count for themselves. No sample: schemes become known by failing, and papers are written
 * about what worked. An application that needs some of them alone imports those by name.
 *
 * @example
 * ```ts
 * import { documentedCases } from 'incentive-audit/cases';
 *
 * documentedCases.filter(({ result }) => result === 'failed').length; // => 21
 * ```
 */
export const documentedCases: readonly DocumentedCase[] = [
  ambulanceEightMinutes,
  anaemiaPrincipals,
  andhraPradeshTeachers,
  bakeryTeamBonus,
  bankScorecard,
  browserBugBounties,
  cardiacReportCards,
  chicagoTestScores,
  chineseFactoryBonus,
  contactLensPlainCommission,
  contactLensQuotaCeiling,
  continentalOnTime,
  dellCallTime,
  farmManagers,
  fiscalYearQuotas,
  fruitPickersPieceRates,
  fruitPickersRelativePay,
  garmentTeams,
  generalPracticeQuality,
  generasiVillages,
  hanoiRatTails,
  hotelManagers,
  jobcentreTeams,
  kenyaTeacherPrizes,
  laundryAttendanceAward,
  lincolnElectric,
  lisaLinesOfCode,
  lloydsAdvisers,
  loanOfficersRepayment,
  loanProspecting,
  microcreditBonus,
  microfinanceAcquisitionAndRepayment,
  newYorkSchoolBonus,
  nypdCompstat,
  officeSupplyQuotaBonus,
  phoenixWaitingTimes,
  punjabTaxCollectors,
  retailOutlets,
  rwandaHealthCentres,
  safelitePieceRates,
  searsAutoCenters,
  softwareAccelerators,
  teacherAttendanceCameras,
  trainingAgencyPlacements,
  treePlantingPieceRates,
  wellsFargoCrossSelling,
  youthsaverAccounts,
];
