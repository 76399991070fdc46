import type { Code, Root } from 'mdast';
import type { Seed } from '../types/article.ts';
import type { Point } from '../types/message.ts';
import type { Edit } from '../types/repair.ts';
import { lineIndex } from '../util/text/line-index.ts';
import { shiftPoint } from '../util/text/shift-point.ts';
import { walk } from '../util/walk.ts';
import { sourceMap } from './source-map.ts';

declare module 'mdast' {
  interface CodeData {
    /** 1-based line in the seed of the first line inside the fence. */
    firstLine?: number;
  }
}

/**
 * Move all positions of a tree from the repaired Markdown to the seed, in place.
 *
 * A node that begins or ends in inserted markup gets the nearest place in the seed's text.
 *
 * @param tree What `parse` gave for `markdown`.
 * @param markdown The repaired Markdown.
 * @param edits From `repair`.
 * @param seed Where the text came from.
 * @param ofTexts Whether somebody may ask where a text stands; half of all nodes are texts. @default false
 */
export function mapPositions(
  tree: Root,
  markdown: string,
  edits: readonly Edit[],
  seed: Pick<Seed, 'body' | 'bodyLine' | 'bodyOffset'>,
  ofTexts = false,
): void {
  const map = sourceMap(edits);
  const target = lineIndex(seed.body);
  const written = markdown === seed.body ? target : lineIndex(markdown);
  const toSeed = (offset: number): Point =>
    shiftPoint(target.pointAt(offset), seed.bodyLine - 1, seed.bodyOffset);
  walk(tree, (node) => {
    if (node.type === 'text' && !ofTexts) {
      node.position = undefined;
      return;
    }
    const { position } = node;
    if (position?.start.offset === undefined || position.end.offset === undefined) return;
    if (node.type === 'code') noteFirstLine(node, position.start.line);
    const start = map.startOf(position.start.offset);
    const end = Math.max(start, map.endOf(position.end.offset));
    node.position = { start: toSeed(start), end: toSeed(end) };
  });

  function noteFirstLine(node: Code, line: number): void {
    const start = written.offsetOf(line);
    const isFenced = /^[^\n]*(?:```|~~~)/.test(markdown.slice(start, start + 400));
    const offset = isFenced ? written.offsetOf(line + 1) : start;
    node.data = { ...node.data, firstLine: toSeed(map.startOf(offset)).line };
  }
}
