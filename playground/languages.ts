import { en } from 'incentive-audit/locales/en';
import { fr, problems } from 'incentive-audit/locales/fr';

/** The languages of reports and of what is wrong with a plan, by the page's own. */
export const languages = { en, fr: { ...fr, problems } };
