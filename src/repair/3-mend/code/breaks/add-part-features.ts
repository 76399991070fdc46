import { feature } from '../../../learned/feature.ts';
import type { LayoutText } from './layout-text.ts';

/** Commas and semicolons of a bracket that end lines, and those that do not. */
interface Parts {
  readonly sign: string;
  readonly isOpened: boolean;
  broken: number;
  kept: number;
}

const SEPARATOR = /[,;]/;
const MAX_COUNT = 3;

/**
 * Name whether all, none or some of a bracket's parts stand in lines of their own.
 *
 * @param out Receives hashes.
 * @param breaks Offsets of the spaces at which lines end.
 */
export function addPartFeatures(
  out: number[],
  { text, steps, language }: LayoutText,
  breaks: ReadonlySet<number>,
): void {
  const open: Parts[] = [{ sign: '', isOpened: false, broken: 0, kept: 0 }];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const step = steps[at] ?? 0;
    const top = open.at(-1);
    if (step > 0) open.push({ sign, isOpened: breaks.has(at + 1), broken: 0, kept: 0 });
    else if (step < 0) addParts(out, open.pop(), language);
    else if (top && SEPARATOR.test(sign) && text.charAt(at + 1) === ' ') {
      if (breaks.has(at + 1)) top.broken += 1;
      else top.kept += 1;
    }
  }
  for (const parts of open) addParts(out, parts, language);
}

function addParts(out: number[], parts: Parts | undefined, language: string): void {
  if (parts === undefined || parts.broken + parts.kept === 0) return;
  const { sign, isOpened, broken, kept } = parts;
  const share = kept === 0 ? 'all' : broken === 0 ? 'none' : 'some';
  out.push(
    feature`parts ${sign} ${share} ${isOpened} ${language}`,
    feature`parts ${sign} ${share} ${Math.min(MAX_COUNT, broken)} ${Math.min(MAX_COUNT, kept)}`,
  );
}
