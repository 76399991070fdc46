import type { PhrasingUnit } from '../phrasing-unit.ts';
import type { Agreement } from './agree-names.ts';

/** Where a break says that there is code, the author's habit elsewhere does not count. */
export function fitLift({ trace }: PhrasingUnit, agreement: Agreement): Agreement {
  return trace === 'code' ? { ...agreement, lift: Math.max(0, agreement.lift) } : agreement;
}
