import type { Values } from '../sentence';

const accounts: Record<string, string> = {
  free: 'un compte gratuit',
  premium: 'un compte Premium',
  'sales-navigator': 'Sales Navigator',
};

/** What somebody with a licence has. */
export function account(v: Values): string {
  return accounts[String(v.licence)] ?? String(v.licence);
}
