import { tagOf } from '../../src/repair/1-evidence/tags.ts';
import type { LineLabel } from '../align/align-document.ts';

const NAMES: Partial<Readonly<Record<LineLabel['kind'], readonly [start: string, rest: string]>>> =
  {
    heading: ['H', 'H'],
    paragraph: ['P', 'p'],
    table: ['T', 't'],
    blockquote: ['Q', 'q'],
    code: ['C', 'c'],
    mermaid: ['M', 'm'],
  };

function namesOf(label: LineLabel, variant: string): readonly string[] {
  if (label.kind === 'list') return [label.item ? 'L' : 'l'];
  // Only this extractor leaves page furniture; elsewhere the line was not found.
  if (label.kind === 'boilerplate') return variant === 'resiliparse' ? ['X'] : [];
  // A paragraph that slid into the header of a table: the table begins here.
  if (label.glued.some(({ kind }) => kind === 'table')) return ['T'];
  const names = NAMES[label.kind];
  return names ? [label.start ? names[0] : names[1]] : [];
}

/**
 * Numbers of the tags that a label may stand for: none where the ideal text does not say.
 *
 * @param label What the ideal text says about the line.
 * @param variant The extractor.
 */
export function tagsOf(label: LineLabel | undefined, variant: string): readonly number[] {
  return label ? namesOf(label, variant).map(tagOf) : [];
}
