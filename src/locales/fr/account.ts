import type { ValuesOf } from '../sentence';
import { wordFor } from '../word';

const accounts: Record<string, string> = {
  free: 'un compte gratuit',
  premium: 'un compte Premium',
  'sales-navigator': 'Sales Navigator',
};

/** What somebody with a licence has. */
export function account(v: ValuesOf<'licence'>): string {
  return wordFor(accounts, v.licence);
}
