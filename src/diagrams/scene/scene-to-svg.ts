import { adaptNeutrals } from './adapt-neutrals.ts';
import { authorColors } from './author-colors.ts';
import { hoistStyles } from './hoist-styles.ts';
import { makeLegible } from './make-legible.ts';
import { mergeThemes } from './merge-themes.ts';
import { nameIds, PLACEHOLDER_ID } from './name-ids.ts';
import type { SceneNode } from './scene.ts';
import { simplify } from './simplify.ts';
import type { SvgNode } from './svg-node.ts';
import { toSvgTree } from './to-svg-tree.ts';
import { writeSvg } from './write-svg.ts';

/** A drawing without its accessible name where the diagram gives none. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Make one safe SVG of a diagram's two drawings.
 *
 * @param source Of the diagram: the colours it names are the author's.
 *
 * The result has no style sheet, no `style` attribute and no HTML: a page with the content
 * security policy `style-src 'self'` shows it as it is.
 */
export function sceneToSvg(light: SceneNode, dark: SceneNode, source: string): Drawing {
  const themed = adaptNeutrals(mergeThemes(light, dark), authorColors(source));
  const tree = toSvgTree(makeLegible(themed));
  if (tree === undefined) throw new Error('The drawing has no root');
  const { children, style } = simplify(hoistStyles(nameIds(tree)));
  const [, , width = 0, height = 0] = (light.attrs.viewBox ?? '').split(/[\s,]+/).map(Number);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const names = describe(light);
  const attrs = { ...rootAttributes(light, size, children.some(hasLink)), ...referTo(names) };
  const root: SvgNode = { tag: 'svg', attrs, style, children: [...names, ...children] };
  return { svg: writeSvg(root), ...size };
}

function rootAttributes(
  root: SceneNode,
  size: { readonly width: number; readonly height: number },
  hasLinks: boolean,
): Record<string, string> {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    id: PLACEHOLDER_ID,
    // An image hides its links from assistive technology.
    role: hasLinks ? 'group' : 'img',
    width: String(size.width),
    height: String(size.height),
    viewBox: (root.attrs.viewBox ?? '')
      .split(/[\s,]+/)
      .map((part) => round(part))
      .join(' '),
  };
}

function round(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}

function hasLink(node: SvgNode): boolean {
  return node.tag === 'a' || node.children.some(hasLink);
}

/** `accTitle` and `accDescr`, which Mermaid puts first. */
function describe(root: SceneNode): SvgNode[] {
  return root.children.flatMap((child): SvgNode[] => {
    const text = child.children
      .map((part) => part.text ?? '')
      .join('')
      .trim();
    if ((child.tag !== 'title' && child.tag !== 'desc') || text === '') return [];
    const content: SvgNode = { tag: '#text', attrs: {}, style: {}, text, children: [] };
    const id = `${PLACEHOLDER_ID}-${child.tag}`;
    return [{ tag: child.tag, id, attrs: {}, style: {}, children: [content] }];
  });
}

function referTo(names: readonly SvgNode[]): Record<string, string> {
  const idOf = (tag: string) => names.find((name) => name.tag === tag)?.id;
  const title = idOf('title');
  const desc = idOf('desc');
  return {
    ...(title === undefined ? {} : { 'aria-labelledby': title }),
    ...(desc === undefined ? {} : { 'aria-describedby': desc }),
  };
}
