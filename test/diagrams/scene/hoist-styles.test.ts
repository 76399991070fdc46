import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoistStyles } from '../../../src/diagrams/scene/hoist-styles.ts';
import { simplify } from '../../../src/diagrams/scene/simplify.ts';
import { INHERITED } from '../../../src/diagrams/scene/style-rules.ts';
import type { SvgNode } from '../../../src/diagrams/scene/svg-node.ts';

const NAMES = ['fill', 'stroke', 'font-size'];

/** A painted element with its whole style, as `toSvgTree` gives it. */
const leaf: fc.Arbitrary<SvgNode> = fc
  .tuple(...NAMES.map(() => fc.constantFrom('a', 'b', 'c')))
  .map((values) => ({
    tag: 'rect',
    attrs: {},
    style: Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? ''])),
    children: [],
  }));

const { node: tree } = fc.letrec<{ node: SvgNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .array(tie('node'), { maxLength: 4 })
      .map((children): SvgNode => ({ tag: 'g', attrs: {}, style: {}, children })),
  ),
}));

/** What a browser makes of each painted element. */
function effective(node: SvgNode, inherited: Readonly<Record<string, string>>): string[] {
  const style = { ...inherited, ...node.style };
  const own = node.tag === 'rect' ? [NAMES.map((name) => style[name]).join()] : [];
  return [...own, ...node.children.flatMap((child) => effective(child, style))];
}

function count(node: SvgNode): number {
  return (
    Object.keys(node.style).length + node.children.reduce((sum, child) => sum + count(child), 0)
  );
}

test('no painted element changes its style', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (children) => {
      const root: SvgNode = { tag: 'svg', attrs: {}, style: {}, children };
      const hoisted = simplify(hoistStyles(root));
      expect(effective(hoisted, INHERITED)).toEqual(effective(root, INHERITED));
      expect(count(hoisted)).toBeLessThanOrEqual(count(root));
    }),
  );
});

test('what all children share is said once', () => {
  const child: SvgNode = { tag: 'rect', attrs: {}, style: { fill: 'a' }, children: [] };
  const root: SvgNode = { tag: 'svg', attrs: {}, style: {}, children: [child, child, child] };
  expect(hoistStyles(root)).toMatchObject({
    style: { fill: 'a' },
    children: [{ style: {} }, { style: {} }, { style: {} }],
  });
});

test('of several styles the most frequent one is said above, whichever comes first', () => {
  const child = (fill: string): SvgNode => ({
    tag: 'rect',
    attrs: {},
    style: { fill },
    children: [],
  });
  const root: SvgNode = {
    tag: 'svg',
    attrs: {},
    style: {},
    children: ['a', 'b', 'b', 'c'].map(child),
  };
  expect(hoistStyles(root)).toMatchObject({
    style: { fill: 'b' },
    children: [{ style: { fill: 'a' } }, { style: {} }, { style: {} }, { style: { fill: 'c' } }],
  });
});
