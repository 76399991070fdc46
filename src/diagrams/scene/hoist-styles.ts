import { INHERITED, NOT_INHERITED } from './style-rules.ts';
import type { SvgNode } from './svg-node.ts';

/** Elements that take inherited style from where they are used, not from where they stand. */
const USED_ELSEWHERE: ReadonlySet<string> = new Set(['symbol']);

/** What most of a subtree wants to inherit. */
type Wish = ReadonlyMap<string, string>;

/**
 * Say each style once: move what most children of an element share up to it, and leave out what
 * is inherited or holds anyway.
 *
 * Every painted element comes with its full computed style; which element says it first does not
 * change the picture.
 */
export function hoistStyles(root: SvgNode): SvgNode {
  const wishes = new Map<SvgNode, Wish>();
  wishOf(root, wishes);
  return settle(root, new Map(Object.entries(INHERITED)), wishes);
}

function wishOf(node: SvgNode, wishes: Map<SvgNode, Wish>): Wish {
  const votes = new Map<string, Map<string, number>>();
  for (const child of node.children) {
    for (const [name, value] of wishOf(child, wishes)) addVote(votes, name, value);
  }
  const wish = new Map<string, string>();
  for (const [name, counts] of votes) wish.set(name, winner(counts));
  for (const [name, value] of Object.entries(node.style)) {
    if (INHERITED[name] !== undefined) wish.set(name, value);
  }
  wishes.set(node, wish);
  return USED_ELSEWHERE.has(node.tag) ? new Map() : wish;
}

function addVote(votes: Map<string, Map<string, number>>, name: string, value: string): void {
  const counts = votes.get(name) ?? new Map<string, number>();
  counts.set(value, (counts.get(value) ?? 0) + 1);
  votes.set(name, counts);
}

/** The first of the most frequent ones. */
function winner(counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [value, count] of counts) {
    if (best === '' || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function settle(
  node: SvgNode,
  inherited: ReadonlyMap<string, string>,
  wishes: ReadonlyMap<SvgNode, Wish>,
): SvgNode {
  const current = new Map(USED_ELSEWHERE.has(node.tag) ? [] : inherited);
  const style: Record<string, string> = {};
  for (const [name, value] of wishes.get(node) ?? []) {
    if (current.get(name) !== value) style[name] = value;
    current.set(name, value);
  }
  for (const [name, value] of Object.entries(node.style)) {
    const initial = NOT_INHERITED[name];
    if (initial !== undefined && value !== initial) style[name] = value;
  }
  const children = node.children.map((child) => settle(child, current, wishes));
  return { ...node, style, children };
}
