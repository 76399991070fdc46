import type { BlockContent, Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { walk } from '../util/walk.ts';

/** What a box is, by its first line. */
export interface Box {
  /** `box`: an alert; `details`: folded. */
  readonly kind: 'box' | 'details';
  /** In lower case. */
  readonly name: string;
  readonly isOpen: boolean;
  /** Of its title. */
  readonly words: readonly PhrasingContent[];
}

/** Where a box stands, and its first line. */
export interface BoxPositions {
  readonly whole: Position | undefined;
  readonly head: Position | undefined;
}

/**
 * Make the quote that an alert of GitHub is, or a folded box.
 *
 *     > [!TIP] In short
 *     > Try again.
 */
export function makeBox(
  box: Box,
  content: readonly BlockContent[],
  { whole, head }: BoxPositions,
): Blockquote {
  const { kind, isOpen } = box;
  return {
    type: 'blockquote',
    children: [...makeHead(box, head), ...content],
    ...(kind === 'details' && {
      data: { hName: 'details', hProperties: isOpen ? { open: true } : {} },
    }),
    ...(whole && { position: whole }),
  };
}

/** `[!TIP] In short`, as GitHub and Obsidian write it; the summary of a folded box. */
function makeHead(
  { kind, name, words }: Box,
  position: Position | undefined,
): readonly Paragraph[] {
  const mark: PhrasingContent = { type: 'text', value: `[!${name.toUpperCase()}] ` };
  const children = kind === 'box' ? [mark, ...words] : [...words];
  if (children.length === 0) return [];
  const data = kind === 'details' ? { data: { hName: 'summary' } } : {};
  return [placeAt({ type: 'paragraph', children, ...data }, position)];
}

/** Give a paragraph and all that is in it one position, in place. */
export function placeAt(paragraph: Paragraph, position: Position | undefined): Paragraph {
  if (position) walk(paragraph, (node) => Object.assign(node, { position }));
  return paragraph;
}
