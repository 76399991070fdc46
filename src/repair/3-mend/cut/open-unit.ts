import type { CutLabel, CutPlace } from './cut-place.ts';
import { isBehindDash } from './is-behind-dash.ts';

/** The unit that is open when a place is judged. */
export interface OpenUnit {
  readonly inCode: boolean;
  /** Where it began in the line. */
  readonly from: number;
  /** It began without a marker: with inline code, then, which a tight dash after it confirms. */
  readonly isBare: boolean;
}

/** The unit that begins at a place. */
export function openUnit(label: CutLabel, place: CutPlace): OpenUnit {
  const isBare = label === 'item' && !isBehindDash(place);
  return { inCode: label === 'code', from: place.at, isBare };
}

/** Whether something may begin while a unit is open: code goes on until it does, text holds no text. */
export function allowsLabel(open: OpenUnit, label: CutLabel, place: CutPlace): boolean {
  if (label === 'item') return place.gap !== 'dash' || !open.isBare;
  if (label === 'text') return open.inCode && !isBehindDash(place);
  return label === 'none' || !isBehindDash(place);
}
