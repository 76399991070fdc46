import { TAGS, type Tag } from '../../src/repair/2-blocks/tags.ts';
import type { LineLabel } from '../align/align-document.ts';

function nameOf(label: LineLabel, variant: string): Tag | undefined {
  switch (label.kind) {
    case 'heading':
      return 'H';
    case 'paragraph':
      return label.start ? 'P' : 'p';
    case 'list':
      return label.item ? 'L' : 'l';
    case 'table':
      return label.start ? 'T' : 't';
    case 'blockquote':
      return label.start ? 'Q' : 'q';
    case 'code':
      return label.start ? 'C' : 'c';
    case 'mermaid':
      return label.start ? 'M' : 'm';
    case 'boilerplate':
      // Only this extractor leaves page furniture; elsewhere the line was not found.
      return variant === 'resiliparse' ? 'X' : undefined;
    default:
      return undefined;
  }
}

/**
 * Number of the tag that a label stands for.
 *
 * @param label What the ideal text says about the line.
 * @param variant The extractor.
 * @returns -1 where nothing is known.
 */
export function tagOf(label: LineLabel | undefined, variant: string): number {
  const name = label && nameOf(label, variant);
  return name ? TAGS.indexOf(name) : -1;
}
