import type { SvgNode } from './svg-node.ts';

/** Replaced by an id that is unique in the page by whoever inlines the drawing. */
export const PLACEHOLDER_ID = 'kg-diagram';

/** `url(#a)` and `#a`. */
const REFERENCE = /^(?:url\(#([^)]+)\)|#(.+))$/;

const REFERRING = ['fill', 'stroke', 'filter', 'clip-path', 'mask', 'marker-start', 'marker-mid'];

/** Elements that are only painted where something refers to them. */
const DEFINITIONS: ReadonlySet<string> = new Set([
  ...['marker', 'clipPath', 'mask', 'pattern', 'linearGradient', 'radialGradient', 'symbol'],
  'filter',
]);

/**
 * Give every element that is referred to a short id with the placeholder as prefix, numbered in
 * document order; drop the other ids, and definitions that nothing refers to.
 *
 * Mermaid's ids repeat in a page and count across drawings; these do neither.
 */
export function nameIds(root: SvgNode): SvgNode {
  const used = collectReferences(root, new Set());
  const names = new Map<string, string>();
  collectIds(root, used, names);
  const named = rename(root, names);
  return named === undefined ? root : named;
}

function collectReferences(node: SvgNode, used: Set<string>): Set<string> {
  for (const value of referringValues(node)) {
    const target = targetOf(value);
    if (target !== undefined) used.add(target);
  }
  for (const child of node.children) collectReferences(child, used);
  return used;
}

function referringValues(node: SvgNode): string[] {
  const values = [...REFERRING, 'marker-end'].map((name) => node.style[name]);
  const href = node.tag === 'a' ? undefined : node.attrs.href;
  return [...values, href].filter((value) => value !== undefined);
}

function targetOf(value: string): string | undefined {
  const match = REFERENCE.exec(value);
  return match?.[1] ?? (/^#(?:[0-9a-f]{3,8})$/i.test(value) ? undefined : match?.[2]);
}

function collectIds(node: SvgNode, used: ReadonlySet<string>, names: Map<string, string>): void {
  if (node.id !== undefined && used.has(node.id) && !names.has(node.id)) {
    names.set(node.id, `${PLACEHOLDER_ID}-${names.size + 1}`);
  }
  for (const child of node.children) collectIds(child, used, names);
}

function rename(node: SvgNode, names: ReadonlyMap<string, string>): SvgNode | undefined {
  const { id, ...rest } = node;
  const name = id === undefined ? undefined : names.get(id);
  if (DEFINITIONS.has(node.tag) && name === undefined) return undefined;
  const children = node.children.map((child) => rename(child, names));
  return {
    ...rest,
    ...(name === undefined ? {} : { id: name }),
    attrs: node.tag === 'a' ? node.attrs : renameValues(node.attrs, names, ['href']),
    style: renameValues(node.style, names, [...REFERRING, 'marker-end']),
    children: children.filter((child) => child !== undefined),
  };
}

function renameValues(
  values: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
  keys: readonly string[],
): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const target = keys.includes(key) ? targetOf(value) : undefined;
    const name = target === undefined ? undefined : names.get(target);
    if (target === undefined) renamed[key] = value;
    else if (name !== undefined)
      renamed[key] = value.startsWith('#') ? `#${name}` : `url(#${name})`;
  }
  return renamed;
}
