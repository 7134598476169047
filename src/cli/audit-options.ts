import type { RuleId } from 'incentive-audit';
import type { DateOrder, DecimalMark } from '../table';

/** What commander makes of the options of an audit. */
export type AuditOptions = {
  data?: string;
  sheet?: string;
  map?: Record<string, string>;
  decimal?: DecimalMark;
  dates?: DateOrder;
  deals?: boolean;
  keepTotals?: boolean;
  seed?: number;
  confidence?: number;
  minimumValidity?: number;
  weightRatio?: number;
  minimumGroupSize?: number;
  only?: RuleId[];
  except?: RuleId[];
};
