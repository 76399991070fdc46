import type { DiagramMend } from '../../types/diagram.ts';
import { LABEL_TEXT } from './label-text.ts';

/** `end` as a node: beside a link, or with a bracket. The closing `end` of a subgraph is alone. */
const END_NODE = /(?<![\w"'-])end(?=\s*(?:\[|\(|\{|--|==|-\.|&|:::|;|$))/g;

const STATEMENT = /--|==|-\.|[[({]|:::/;

/** What follows the name when the node brings its own label. */
const OWN_LABEL = /^\s*[[({]/;

/** A source without `end` as the name of a node. */
export interface MendedEndNode {
  readonly source: string;
  readonly mends: readonly DiagramMend[];
}

/**
 * Give a node called `end`, a word that Mermaid keeps for itself, another name and its old label.
 *
 *     B --> end   →   B --> end_["end"]
 */
export function mendEndNode(source: string): MendedEndNode {
  const mends: DiagramMend[] = [];
  const reason = '`end` is a word of the syntax and cannot name a node';
  const lines = source.split('\n').map((line, at) => {
    const mended = mendLine(line);
    if (mended !== line) mends.push({ rule: 'diagram-end-node', reason, line: at + 1 });
    return mended;
  });
  return { source: lines.join('\n'), mends };
}

function mendLine(line: string): string {
  const masked = line.replace(
    LABEL_TEXT,
    (label) => label.charAt(0) + '\0'.repeat(label.length - 1),
  );
  if (!STATEMENT.test(masked)) return line;
  const places = [...masked.matchAll(END_NODE)].map((match) => match.index).reverse();
  return places.reduce((text, at) => {
    const rest = text.slice(at + 3);
    return `${text.slice(0, at)}${OWN_LABEL.test(rest) ? 'end_' : 'end_["end"]'}${rest}`;
  }, line);
}
