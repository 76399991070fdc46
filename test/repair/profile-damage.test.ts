import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profileDamage } from '../../src/repair/profile-damage.ts';
import { specExamples } from './spec-examples.ts';

const root = new URL('../../', import.meta.url);

function readFolder(folder: string): readonly (readonly [name: string, text: string])[] {
  const url = new URL(folder, root);
  return readdirSync(url).map((name) => [name, readFileSync(new URL(name, url), 'utf8')]);
}

describe('profileDamage', () => {
  test.each(readFolder('test/fixtures/gold/'))('takes repaired %s for Markdown', (_, text) => {
    expect(profileDamage(text)).toMatchObject({ dialect: 'markdown', regions: [{}] });
  });

  test.each(readFolder('seeds/'))('names the extractor of %s', (name, text) => {
    const dialect = name.startsWith('003') ? 'resiliparse' : 'trafilatura';
    const { dialect: found, confidence } = profileDamage(text);
    expect(found).toBe(dialect);
    expect(confidence).toBeGreaterThan(0.95);
  });

  test.each([
    ['leaves a text of underlined titles Markdown', ['Options\n-------', 'Signals\n-------']],
    ['tells titles from lines that only part', ['Options\n---------------', 'Signals\n---']],
  ])('%s', (name, titles) => {
    const lines = 'port 80\nhost a\nuser b\nroot c\nlevel 3\nthreads 8\nmemory 4 GB\n\n';
    const text = titles.map((title) => `${title}\n${lines}`).join('');
    expect(profileDamage(text).dialect === 'markdown').toBe(name.startsWith('leaves'));
  });

  test.each([
    [' ', 'trafilatura'],
    ['', 'markdown'],
  ])('takes no line with a space alone (%j) for one that a person left empty', (end, dialect) => {
    const list = `- shelf\n- box\n${end}\n- lid\n${end}\n${end}\n- label\n`;
    const text = `Parts\nparts of a depot\nA depot has these parts:\n${list}${end}\nRun it\ndepot serve\n`;
    expect(profileDamage(text).dialect).toBe(dialect);
  });

  test('leaves wrapped paragraphs below an underlined title Markdown', () => {
    const wrapped =
      'The fonts are made of outlines that were drawn by hand (https://fonts.example), and\n' +
      'all of them may be taken apart, so that whoever wants another letter can draw it in\n' +
      'an hour, and give it back to those who come later.\n\n';
    const names = 'Sans Mono\nSans Mono Bold\nSerif Bold Italic\n'.repeat(8);
    const body = `${wrapped.repeat(3)}Fonts:\n\n${names}`;
    expect(profileDamage(`Old fonts\n---------\n\n${body}`).regions).toHaveLength(1);
    expect(profileDamage(`Old fonts\n---------\n\n${body}`).dialect).toBe('markdown');
    expect(profileDamage(`Old fonts\n\n${body}`).dialect).not.toBe('markdown');
  });

  test('takes wrapped paragraphs for no sign of Markdown where nothing sets them apart', () => {
    const wrapped =
      'The fonts are made of outlines that were drawn by hand, and\n' +
      'all of them may be taken apart, so that whoever wants another\n' +
      'one can draw it in an hour, and give it back.\n';
    const titles = ['Drawing outlines', 'Taking them apart', 'Names of fonts', 'Sans', 'Serif'];
    const text = titles.map((title) => `${title}\n${wrapped}font --draw {\n`).join('');
    expect(profileDamage(text).dialect).toBe('trafilatura');
    expect(profileDamage(text.replaceAll('\n', '\n\n')).dialect).not.toBe('trafilatura');
    expect(profileDamage(text.replaceAll('.\n', '.\n\n')).dialect).toBe('markdown');
  });

  test('takes no-break spaces for spaces', () => {
    const text = 'Options\n\n  --port\n  --host\n\n  --name\n\nWhat they do\n\n  --quiet\n';
    expect(profileDamage(text.replaceAll(' ', '\u00a0'))).toEqual(profileDamage(text));
  });

  test.each([
    ['a sign that is no tag', '<-back | on->\n', '', 'trafilatura'],
    ['an address', '<https://depot.example>\n', '', 'trafilatura'],
    ['a tag that nothing ends', '<div class="page">\n', '', 'trafilatura'],
    ['a tag and one at the end', '<div class="page">\n', '</div>\n', 'markdown'],
  ])('reads on behind %s at the start of a text without empty lines', (_, head, end, dialect) => {
    const text = 'Setup\nInstall the tools first.\ndepot serve;\nNext\n'.repeat(4);
    expect(profileDamage(`${head}${text}${end}`).dialect).toBe(dialect);
  });

  test.each([
    ['that has no empty lines', '', '\n', 'trafilatura'],
    ['with a heading', '## Marks\n', '\n', 'markdown'],
    ['with empty lines', '', '\n\n', 'markdown'],
  ])('takes back-ticks in a text %s for shown or for its own', (_, head, end, dialect) => {
    const lines = ['Marks', 'A role is written as :role:`name`, and `name` alone is one, too.'];
    expect(profileDamage(`${head}${`${lines.join(end)}${end}`.repeat(20)}`).dialect).toBe(dialect);
  });

  test('leaves the examples of the specifications Markdown', () => {
    const wrong = specExamples().filter(
      ({ markdown }) => profileDamage(markdown).dialect !== 'markdown',
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['one word', 'Hello'],
    ['one line', 'One sentence without any markup.'],
    ['a title and a sentence', 'Title\n\nA sentence.'],
    ['three lines', 'Title\nA sentence.\nAnother sentence.'],
    ['prose', `${'A plain sentence that says something of no weight. '.repeat(4)}\n\n`.repeat(9)],
    [
      'wrapped prose',
      `${'Words that go on over the border of a line as they always do in\nmail. And so they go on, even over the border of the next line, until\n'.repeat(20)}the end.`,
    ],
    [
      'Markdown without headings',
      'See `a` and `b`.\n\n- one\n- two\n\n```js\nf();\n```\n'.repeat(3),
    ],
    [
      'a long indented block',
      `# serve\n\n## Options\n\n${'      --limit int      Most requests at once. (default 10)\n'.repeat(60)}\n## See also\n\n- run\n`,
    ],
    ['definitions', '[one]: https://example.org/1\n'.repeat(50)],
    ['an unclosed fence', `# T\n\nText.\n\n\`\`\`js\n${'call();\n'.repeat(30)}`],
  ])('leaves %s Markdown', (_, text) => {
    expect(profileDamage(text).dialect).toBe('markdown');
  });

  test.each([
    [
      'a # comment',
      'Setup\nInstall the tools first.\n# once only\napt install tools\nmake;\nDone.\nNext\nRun it.\n',
    ],
    [
      'a README in a listing',
      `Setup\nWrite a file.\n${'Name it.\nRun it now:\ncall();\n'.repeat(4)}# Title\n## Usage\n\`\`\`sh\nmake\n\`\`\`\nSave the file.\n${'Rest\nMore text.\n'.repeat(8)}`,
    ],
    [
      'fences that nothing sets apart',
      'Setup\nInstall the tools first.\n```sh\nmake\n```\nThen run them.\n'.repeat(8),
    ],
    [
      'few lines, longer than anybody wraps them,',
      `${'The server reads its settings once, when it starts, and never again after that. '.repeat(2)}\n`.repeat(
        3,
      ),
    ],
    [
      'few such lines in Chinese',
      `${'服务启动时只读取一次配置，之后不会再读取。'.repeat(4)}\n`.repeat(3),
    ],
  ])('sees through %s in flattened text', (_, text) => {
    expect(profileDamage(text).dialect).toBe('trafilatura');
  });

  test('knows code that stands below a line without indentation', () => {
    const code = 'server {\n  listen 80;\n  location / {\n    proxy_pass http://app;\n  }\n}\n';
    const { dialect } = profileDamage(`Proxies\n\nA server that passes on.\n\n${code}`);
    expect(dialect).toBe('resiliparse');
    const block = `- item\n\n${code.replaceAll(/^/gm, '      ')}`;
    expect(profileDamage(`Proxies\n\n${block}`).dialect).toBe('markdown');
  });

  test('knows a list that counts two columns in below a line without indentation', () => {
    const list = '  1. A queue: senders need not wait.\n  2. A store: messages stay on disk.\n';
    const text = `1 What it is\n\nA log that all share.\n\n${list}\n2 Parts\n\nThere are brokers.\n\n${list}`;
    expect(profileDamage(text).dialect).toBe('resiliparse');
    expect(profileDamage(text.replaceAll('  1.', '1.').replaceAll('  2.', '2.')).dialect).toBe(
      'markdown',
    );
    const readme = text.replace('1 What', '## What').replace('2 Parts', '## Parts');
    expect(profileDamage(readme).dialect).toBe('markdown');
    const nested = '- What it is for:\n\n  1. A queue\n  2. A store\n';
    expect(profileDamage(nested).dialect).toBe('markdown');
  });

  test('leaves a wide table without outer pipes Markdown', () => {
    const cells = (name: string): string =>
      `${name.padEnd(78)} | yes           | ${'no'.padEnd(40)}`;
    const rows = ['Services', 'Configuration', 'Sockets', 'Deployments'].map(cells);
    const table = [
      cells('Feature'),
      `${'-'.repeat(78)} | ------------- | ${'-'.repeat(40)}`,
      ...rows,
    ];
    const text = `What each plan has\n\n${table.join('\n')}\n\nIt is the same for all.\n`;
    expect(profileDamage(text).dialect).toBe('markdown');
  });

  test('tells the halves of a text apart', () => {
    const whole = '## Part\n\nA paragraph with `code` in it.\n\n- one\n- two\n\n'.repeat(10);
    const flat =
      'Usage\nCall it as follows.\nconst a = f();\ng(a);\nThat is all there is.\n'.repeat(10);
    const { regions } = profileDamage(whole + flat);
    expect(regions.map(({ dialect }) => dialect)).toEqual(['markdown', 'trafilatura']);
    expect(Math.abs((regions[1]?.lines[0] ?? 0) - 71)).toBeLessThanOrEqual(3);
  });

  test('takes more Markdown than text for quoted where flattened text stands around it', () => {
    const flat = 'Shelves\n\nEach holds books:\n\n  • atlases\n  • novels\n\n'.repeat(6);
    const quoted = '## Part\n\nA paragraph with `code` in it.\n\n- one\n- two\n\n'.repeat(30);
    expect(profileDamage(flat + quoted + flat)).toMatchObject({ dialect: 'resiliparse' });
    expect(profileDamage(quoted + flat + quoted)).toMatchObject({ dialect: 'markdown' });
  });

  test.each(['\r\n', '\r'])('does not mind line endings %j', (ending) => {
    const text = '## Part\n\nA paragraph with `code` in it.\n\n'.repeat(3).replaceAll('\n', ending);
    expect(profileDamage(text)).toMatchObject({
      dialect: 'markdown',
      regions: [{ lines: [1, 12] }],
    });
  });

  test('covers all lines without gaps', () => {
    for (const [, text] of readFolder('seeds/')) {
      let next = 1;
      for (const { lines } of profileDamage(text).regions) {
        expect(lines[0]).toBe(next);
        next = lines[1] + 1;
      }
      expect(next).toBe(text.trimEnd().split('\n').length + 1);
    }
  });
});
