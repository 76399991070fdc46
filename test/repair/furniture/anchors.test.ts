import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { trimAnchors } from '../../../src/repair/furniture/trim-anchors.ts';
import { repair } from '../../../src/repair/index.ts';

const TITLES = ['Kiln guide', 'Firing', 'Glazes', 'Cooling'];
const PARTS = [
  'A kiln turns clay into stone, and this page tells how.',
  'Heat it slowly, or the pots crack in the first hour.',
  'Glaze melts above a thousand degrees and runs down.',
  'Leave the door shut until the morning, whatever happens.',
];
const CODE =
  'const kiln = openKiln();\nfor (const pot of pots) {\nkiln.add(pot);\n}\nkiln.heat({ degrees: 900 });\nkiln.close();\n';
const page = (mark: (title: string) => string): string =>
  `${TITLES.map((title, at) => `${mark(title)}\n${PARTS[at]}`).join('\n')}\n`;
const headings = (text: string): readonly string[] =>
  repair(text)
    .markdown.split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#+ /, ''));

test.each([
  ['behind', (title: string) => `${title}¶`],
  ['behind, apart', (title: string) => `${title} #`],
  ['behind, of no width', (title: string) => `${title}\u200b`],
  ['behind, of an icon font', (title: string) => `${title}\uf0c1`],
  ['before', (title: string) => `# ${title}`],
  ['before, glued', (title: string) => `#${title}`],
  ['in a line of its own', (title: string) => `${title}\n🔗`],
  ['in a line of its own, of an icon font', (title: string) => `${title}\n\u{f0337}`],
  ['in a line of its own that may be a comment', (title: string) => `${title}\n#`],
])('takes marks %s off headings', (_, mark) => {
  const text = `${page(mark)}${CODE}`;
  const { markdown, edits } = repair(text);
  expect(headings(text)).toEqual(TITLES);
  expect(markdown).not.toMatch(/[¶🔗\u200b\p{Co}]|#$|# #/mu);
  expect(edits.filter(({ rule }) => rule === 'heading-anchor')).toHaveLength(TITLES.length);
});

test('takes a mark before a heading above code for no comment', () => {
  expect(headings(`${page((title) => `# ${title}`)}# Programs\n${CODE}`)).toContain('Programs');
});

test('takes marks before headings above code alone for marks, where the title has one', () => {
  const text = `# Kilns\n# Open it\n${CODE}# Close it\n${CODE}`;
  expect(headings(text)).toEqual(['Kilns', 'Open it', 'Close it']);
});

test('takes marks before headings for marks where an example quotes a deeper heading', () => {
  const text = `${page((title) => `# ${title}`)}# Notes\n## Ash\nIt is grey, and made of what burns.\n${CODE}`;
  expect(headings(text)).toContain('Firing');
});

test('takes a comment between commands for none of the headings', () => {
  const code = 'npm install kiln\n# Start it\nnpx kiln start --port 8080\n';
  const { markdown } = repair(`${page((title) => `# ${title}`)}${code}`);
  expect(markdown).toContain('npm install kiln\n# Start it\nnpx kiln');
});

test('takes a comment that code begins with for none of the headings', () => {
  const code = '# install what it needs\nnpm install kiln\n# wait for the fire\nsleep 60';
  const text = `${page((title) => `# ${title}`)}First of all, do this:\n${code}\n`;
  expect(headings(text).slice(0, TITLES.length)).toEqual(TITLES);
  expect(repair(text).markdown).toContain(`\`\`\`bash\n${code}\n\`\`\``);
});

test('takes a mark between two diagrams for that of a heading', () => {
  const diagram = 'graph TD\nA --> B\nB --> C\n';
  const text = `${page((title) => `# ${title}`)}# Fire\n${diagram}# Smoke\n${diagram}`;
  expect(headings(text)).toContain('Smoke');
});

test('keeps a line whose end shows a link from being joined to the next', () => {
  const text = page((title) => `${title.toLowerCase()}¶`);
  expect(headings(text)).toEqual(TITLES.map((title) => title.toLowerCase()));
});

test.each([
  ['one line with a mark', 'Kiln guide¶\nA kiln turns clay into stone.\n'],
  ['comments in code', 'Run it:\n# first\nnpm ci\n# then\nnpm test\n# last\nnpm start\n'],
  ['names', 'About C#\nIt is typed.\nMore C#\nIt is fast.\nLess C#\nIt is old.\nF#\nIt is new.\n'],
  ['directives', '#include <a.h>\n#define A 1\n#if A\nIt is so.\n#endif\nIt is done.\n'],
  [
    'words that readers search for',
    '#kiln #clay\nRead it.\n#fire #heat\nRead on.\n#glaze #pot\nEnd.\n',
  ],
])('leaves %s', (_, text) => {
  const lines = splitLines(text);
  expect(trimAnchors(lines, []).lines).toEqual(lines);
});

test('takes the sign of an icon font that most headings have, among others', () => {
  const text = `${page((title) => `${title}\uf0c1`)}Smoke\uf240\nOpen the window.\n`;
  expect(headings(text)).toEqual(TITLES);
});

test('looks at many signs in linear time', () => {
  const signs = Array.from({ length: 60_000 }, (_, at) => String.fromCodePoint(0xf0000 + at));
  const lines = splitLines(signs.map((sign) => `Title${sign}`).join('\n'));
  const begin = performance.now();
  expect(trimAnchors(lines, []).lines).toEqual(lines);
  expect(performance.now() - begin).toBeLessThan(4000);
});

test('leaves a line that a person has decided on', () => {
  const text = page((title) => `${title}¶`);
  const asIs = { lines: [3, 3], as: 'asis' } as const;
  expect(repair(text, { overrides: [asIs] }).markdown).toContain('Firing¶');
});

test('leaves Markdown whose headings all have one depth', () => {
  const text = `${TITLES.map((title, at) => `# ${title}\n\n${PARTS[at]}`).join('\n\n')}\n`;
  expect(repair(text).markdown).toBe(text);
});

test('takes a line without a mark for no heading where headings have one', () => {
  const notice =
    'A word on safety\nWear gloves, and keep children away from the door at all times.\n';
  expect(headings(page((title) => title) + notice)).toContain('A word on safety');
  expect(headings(page((title) => `${title}¶`) + notice)).toEqual(TITLES);
});
