import { en } from 'incentive-audit/locales/en';
import { fr } from 'incentive-audit/locales/fr';

/** The languages of reports, by the page's own. */
export const languages = { en, fr };
