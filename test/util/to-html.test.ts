import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/util/to-html.ts';

const text = fc
  .array(fc.constantFrom(...'<>&"\'`\u0000 ,a汉字😀\n'.split('')), { maxLength: 8 })
  .map((parts) => parts.join(''));
const names = fc.constantFrom(
  ...['className', 'href', 'id', 'lang', 'dataLine', 'dataLang', 'tabIndex', 'hidden', 'open'],
  ...[
    'download',
    'ariaLabel',
    'ariaLabelledBy',
    'type',
    'accept',
    'aria-x',
    'dataFootnotes',
    'rel',
  ],
  ...['checked', 'start', 'align', 'srcSet', 'alt', 'title', 'dateTime', 'translate'],
  ...['charSet', 'httpEquiv', 'dataCopy', 'dataCopied', 'dataClose', 'dataEnlarge'],
  ...['role', 'content', 'name', 'property', 'as', 'crossOrigin', 'ariaCurrent', 'ariaHidden'],
);
const values = fc.oneof(
  text,
  fc.constantFrom(true, false, null, undefined, 0, 1.5, Number.NaN),
  fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
);
const tags = fc.constantFrom(
  ...['p', 'br', 'hr', 'img', 'a', 'pre', 'code', 'svg', 'math', 'template', 'script', 'style'],
  ...['path', 'kg-s', 'table', 'BR', 'foreignObject'],
);

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value): ElementContent => ({ type: 'text', value })),
    text.map((value): ElementContent => ({ type: 'raw', value })),
    text.map((value): ElementContent => ({ type: 'comment', value })),
    fc
      .record({
        tagName: tags,
        properties: fc.dictionary(names, values, { maxKeys: 3 }),
        children: fc.array(tie('node'), { maxLength: 3 }),
      })
      .map((parts): ElementContent => {
        const content: Root = { type: 'root', children: [] };
        return { type: 'element', ...parts, ...(parts.tagName === 'template' && { content }) };
      }),
  ),
}));

const library = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

test('writes what the library writes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const root: Root = { type: 'root', children: [{ type: 'doctype' }, ...children] };
      expect(toHtml(root)).toBe(library.stringify(root));
    }),
    { numRuns: 2000 },
  );
});
