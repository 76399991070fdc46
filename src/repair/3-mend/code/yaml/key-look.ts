import { remember } from '../../../../util/memo/remember.ts';
import { keyWords } from './key-words.ts';

/** A key as the features of YAML see it. */
export interface KeyLook {
  readonly words: readonly string[];
  /** Its class by its characters: `aB`, `a-b`, `A_B`, `a.b`, `/`, `Ab`, `0`; of a text itself. */
  readonly shape: string;
}

/** Prepare to look at keys, each of them once. */
export function keyLooks(): (key: string) => KeyLook {
  return remember((key) => ({ words: keyWords(key), shape: shapeOf(key) }));
}

function shapeOf(key: string): string {
  if (/^[a-z]+$/.test(key)) return 'a';
  if (/^[a-z]+[A-Z]/.test(key)) return 'aB';
  if (/^[A-Z][A-Z0-9_]*$/.test(key)) return 'A_B';
  if (/^[\w-]+\.[\w./-]+$/.test(key)) return 'a.b';
  if (/[/]/.test(key)) return '/';
  if (/-/.test(key)) return 'a-b';
  if (/_/.test(key)) return 'a_b';
  if (/^[A-Z]/.test(key)) return 'Ab';
  if (/^\d/.test(key)) return '0';
  return key === '' ? '' : key.startsWith('=') ? key : 'x';
}
