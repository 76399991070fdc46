import type { CutLabel, CutPlace } from './cut-place.ts';
import { isBehindDash } from './is-behind-dash.ts';

/** The unit that is open when a place is judged. */
export interface OpenUnit {
  readonly inCode: boolean;
  /** Where it began in the line. */
  readonly from: number;
  /** It began without a marker: with inline code, then, which a tight dash after it confirms. */
  readonly isBare: boolean;
  /** It began behind a dash: of 4,184 such items of the corpus all are the last in their line. */
  readonly isLast: boolean;
}

/** The unit that begins at a place. */
export function openUnit(label: CutLabel, place: CutPlace): OpenUnit {
  const isLast = isBehindDash(place);
  const isBare = label === 'item' && !isLast;
  return { inCode: label === 'code', from: place.at, isBare, isLast };
}

/** Whether something may begin while a unit is open: code goes on until it does, text holds no text, the last item holds nothing. */
export function allowsLabel(open: OpenUnit, label: CutLabel, place: CutPlace): boolean {
  if (open.isLast) return label === 'none';
  if (label === 'item') return place.gap !== 'dash' || !open.isBare;
  if (label === 'text') return open.inCode && !isBehindDash(place);
  return label === 'none' || !isBehindDash(place);
}
