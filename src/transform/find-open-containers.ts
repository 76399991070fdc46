import type { Paragraph, Root } from 'mdast';
import type { Seed } from '../types/article.ts';
import type { Message } from '../types/message.ts';
import { walk } from '../util/walk.ts';
import { pointsInSeed } from './points-in-seed.ts';

/** `::: demo`, at the beginning of a line. */
const FIRST_LINE = /^(?:[ \t]*>)*[ \t]*(:{3,}[ \t]*\{?\.?[A-Za-z][\w-]{0,30})/gm;

/**
 * Report containers that have stayed text, since their kind is unknown or they have no end.
 *
 *     ::: demo
 *     Text.
 *     :::
 *
 * @param tree mdast; the positions of its blocks count in the seed.
 */
export function findOpenContainers(tree: Root, seed: Seed): readonly Message[] {
  if (!seed.body.includes(':::')) return [];
  const messages: Message[] = [];
  const pointAt = pointsInSeed(seed);
  walk(tree, (node) => {
    if (node.type !== 'paragraph') return true;
    if (hasMark(node)) messages.push(...findLines(node));
    return false;
  });
  return messages;

  function findLines({ position }: Paragraph): Message[] {
    const from = (position?.start.offset ?? 0) - seed.bodyOffset;
    const text = seed.body.slice(from, (position?.end.offset ?? 0) - seed.bodyOffset);
    return [...text.matchAll(FIRST_LINE)].map(({ index: at, 0: line, 1: mark = '' }) =>
      describe(mark, from + at + line.length - mark.length),
    );
  }

  function describe(mark: string, offset: number): Message {
    return {
      severity: 'warning',
      source: 'transform',
      ruleId: 'container-text',
      reason: `\`${mark}\` begins no box: the line is shown as text`,
      note: 'Name a kind of alert, `details` or `code-group`, and end it by a line `:::` as deep in lists as this one.',
      actual: mark,
      path: seed.path,
      place: { start: pointAt(offset), end: pointAt(offset + mark.length) },
    };
  }
}

/** Whether it has three colons that are no code. */
function hasMark({ children }: Paragraph): boolean {
  return children.some((node) => node.type === 'text' && node.value.includes(':::'));
}
