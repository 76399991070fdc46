import { expect, test } from 'vitest';
import { indentTags } from '../../../../src/repair/3-mend/code/indent-tags.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  ['elements', 'html', '<ul>\n  <li>a</li>\n  <li>\n    b\n  </li>\n</ul>\n<p>'],
  ['elements that have no end', 'html', '<div>\n  <br>\n  <IMG src="a">\n  <b>c</b>\n</div>'],
  ['which XML has', 'xml', '<a>\n    <br>\n        <b/>\n    </br>\n</a>'],
  ['a tag that closes itself', 'html', '<div>\n  <box />\n  <lid/>\n</div>'],
  ['attributes on lines of their own', 'html', '<a\n  href="b"\n  class="c"\n>\n  d\n</a>'],
  ['such a tag that closes itself', 'html', '<div>\n  <input\n    name="b"\n  />\n  c\n</div>'],
  ['a doctype', 'html', '<!DOCTYPE html>\n<html>\n  <body>\n  </body>\n</html>'],
  ['comments', 'html', '<div>\n  <!-- <a>\n  <b> -->\n  c\n</div>'],
  ['CDATA', 'xml', '<a>\n    <![CDATA[\n    <b>\n    ]]>\n</a>'],
  ['instructions', 'xml', '<?xml version="1.0"?>\n<a>\n    b\n</a>'],
  ['an end without a beginning', 'html', '</b>\n<a>\n  b\n</a>'],
  ['an end of an outer element', 'html', '<a>\n  <p>\n    b\n</a>\nc'],
  [
    'a script',
    'html',
    '<div>\n  <script>\n    f({\n      a: 1,\n    });\n  </script>\n  <b>\n  </b>\n</div>',
  ],
  ['a style', 'html', '<style media="a">\n  b {\n    c: d;\n  }\n</style>'],
  [
    'a script of Vue, at the margin',
    'vue',
    '<script setup>\nf({\n  a: 1,\n});\n</script>\n<template>\n  <a>\n  </a>\n</template>',
  ],
  [
    'a component of Vue under the name of HTML',
    'html',
    '<script setup>\nf({\n  a: 1,\n});\n</script>\n<style>\nb {\n  c: d;\n}\n</style>',
  ],
  [
    'a component of Svelte',
    'svelte',
    '<script>\n  let a = 1;\n</script>\n{#if a}\n  <p>\n    {a}\n  </p>\n{:else}\n  b\n{/if}',
  ],
  [
    'directives of Go',
    'html',
    '<ul>\n  {{range .}}\n    {{- with .A}}\n      <b>{{.}}</b>\n    {{else}}\n      c\n    {{end}}\n  {{end}}\n</ul>',
  ],
  [
    'directives of Jinja',
    'html',
    '{% for a in b %}\n  <i>{{ a }}</i>\n  {% if c %}d{% endif %}\n{% endfor %}\n{% else %}',
  ],
  ['a script without an end', 'html', '<script>\n  if (a) {'],
])('%s', (_, lang, code) => {
  expect(reindent(code, (lines) => indentTags(lines, lang))).toBe(code);
});
