import { expect, test } from 'vitest';
import type { SceneNode } from '../../../src/diagrams/scene/scene.ts';
import { sceneToSvg } from '../../../src/diagrams/scene/scene-to-svg.ts';

type Parts = Partial<Omit<SceneNode, 'tag'>>;

function node(tag: string, parts: Parts = {}): SceneNode {
  return { tag, attrs: {}, style: {}, children: [], ...parts };
}

function svg(children: readonly SceneNode[], dark = children, source = ''): string {
  const root = (inner: readonly SceneNode[]) =>
    node('svg', { attrs: { viewBox: '0 0 100 50' }, children: inner });
  return sceneToSvg(root(children), root(dark), source).svg;
}

function box(fill: string, attrs: Readonly<Record<string, string>> = {}): SceneNode {
  const style = { fill, stroke: 'none' };
  return node('rect', { attrs: { x: '0', y: '0', width: '9', height: '9', ...attrs }, style });
}

test('colours of two themes become one value', () => {
  expect(svg([box('rgb(255, 0, 0)')], [box('rgb(0, 0, 136)')])).toContain(
    '"light-dark(#f00,#008)"',
  );
});

test.each([
  ['a script', node('script', { children: [node('#text', { text: 'alert(1)' })] })],
  ['HTML', node('foreignObject', { children: [node('div')] })],
  ['an animation', node('animate', { attrs: { attributeName: 'href', to: 'javascript:x' } })],
  ['a foreign image', node('image', { attrs: { href: 'https://evil.example/x.png' } })],
  ['an SVG image', node('image', { attrs: { href: 'data:image/svg+xml,<svg/>' } })],
  ['a foreign use', node('use', { attrs: { href: 'https://evil.example/x.svg#a' } })],
])('%s is left out', (_, evil) => {
  expect(svg([box('rgb(1, 99, 3)'), evil])).toBe(svg([box('rgb(1, 99, 3)')]));
});

test.each([
  ['a handler', { onload: 'alert(1)' }],
  ['a style', { style: 'fill:red' }],
  ['a value that is none', { transform: 'x" onload="y' }],
  ['a reference in geometry', { d: 'url(https://evil.example)' }],
])('%s is left out of its element', (_, attrs) => {
  expect(svg([box('rgb(1, 99, 3)', attrs)])).toBe(svg([box('rgb(1, 99, 3)')]));
});

test.each([
  ['https://example.org/a?b=1&c=2', true],
  ['../other/#part', true],
  ['mailto:a@example.org', true],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example/', false],
])('a link to %s', (href, isKept) => {
  const text = node('text', {
    style: { fill: 'rgb(0, 0, 0)' },
    children: [node('#text', { text: 'x' })],
  });
  expect(svg([node('a', { attrs: { href }, children: [text] })]).includes(' href=')).toBe(isKept);
});

test('a style value that loads something is left out', () => {
  const style = { fill: 'url("https://evil.example/x")', filter: 'url(https://evil.example/y)' };
  expect(svg([node('rect', { attrs: { width: '9', height: '9' }, style })])).not.toContain('evil');
});

test('text is escaped', () => {
  const style = { fill: 'rgb(0, 0, 0)' };
  const text = node('text', { style, children: [node('#text', { text: '</text><script>&"' })] });
  expect(svg([text])).toContain('&lt;/text&gt;&lt;script&gt;&amp;"</text>');
});

test('ids are numbered under the placeholder, and unused definitions dropped', () => {
  const marker = (id: string) =>
    node('marker', { attrs: { id }, children: [box('rgb(1, 99, 3)')] });
  const line = node('path', {
    attrs: { id: 'edge', d: 'M0 0' },
    style: { fill: 'none', stroke: 'rgb(200, 0, 0)', 'marker-end': 'url("#b")' },
  });
  const out = svg([node('defs', { children: [marker('a'), marker('b')] }), line]);
  expect(out.match(/id="[^"]*"/g)).toEqual(['id="kg-diagram"', 'id="kg-diagram-1"']);
  expect(out).toContain('marker-end="url(#kg-diagram-1)"');
});

test('Mermaid’s white and black become paper and ink; an author’s stay', () => {
  expect(svg([box('rgb(255, 255, 255)')])).toContain('light-dark(#fdfcf9,#171511)');
  expect(svg([box('rgb(255, 255, 255)')], undefined, 'style A fill:#fff')).toContain('fill="#fff"');
  expect(svg([box('rgb(255, 255, 255)')], undefined, 'style A fill:white')).toContain(
    'fill="#fff"',
  );
});

test('text contrasts with the fill on which it lies', () => {
  const style = { fill: 'rgb(70, 20, 20)', ground: 'rgba(0, 0, 80, 1)' };
  const text = node('text', { style, children: [node('#text', { text: 'x' })] });
  expect(svg([text])).toContain('fill="#e6e0d3"');
});
