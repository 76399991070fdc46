import { expect, test } from 'vitest';
import { styleValue } from '../../../src/diagrams/scene/style-value.ts';

const both = (value: string) => ({ light: value, dark: value });

test.each([
  ['fill', both('rgb(255, 0, 0)'), '#f00'],
  ['fill', { light: 'rgb(255, 0, 0)', dark: 'rgb(0, 0, 136)' }, 'light-dark(#f00,#008)'],
  ['fill', { light: 'rgb(255, 0, 0)', dark: 'rgba(255, 0, 0, 1)' }, '#f00'],
  // Attributes have no value for two themes where one of both is no colour.
  ['fill', { light: 'none', dark: 'rgb(255, 0, 0)' }, 'none'],
  ['fill', { light: 'rgb(255, 0, 0)', dark: 'none' }, '#f00'],
  ['fill', { light: 'rgb(255, 0, 0)', dark: 'url(x)' }, '#f00'],
  ['stroke', both('rgba(1, 2, 3, 0)'), 'none'],
  ['stroke-dasharray', both('3px, 5px'), '3,5'],
  ['marker-end', both('url("#arrow")'), 'url(#arrow)'],
  ['marker-end', both('url("https://evil.example/x")'), undefined],
  ['stroke', both('context-stroke'), 'context-stroke'],
  ['font-family', both('"trebuchet ms", Courier'), 'monospace'],
  ['font-family', both('x;y'), undefined],
])('%s of %o is written as %s', (name, value, expected) => {
  expect(styleValue(name, value)).toBe(expected);
});
