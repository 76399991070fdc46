import { expect, test } from 'vitest';
import { partItemCode } from '../../../scripts/code/code-in-items.ts';

const GOLD = `- Start the server

  \`\`\`sh
  npm ci
  npm start
  \`\`\`

  It reads \`.env\` first.
- Stop it

\`\`\`sh
killall node
\`\`\`
`;
const LINES = [
  '- Start the server',
  'It readsnpm ci npm start.env first. - Stop it',
  'killall node',
];

test('code of items is taken out of the line to which it was moved', () => {
  const { lines, spans } = partItemCode(GOLD, LINES);
  expect(lines).toEqual(['• Start the server', 'It reads.env first. • Stop it', 'killall node']);
  expect(spans).toEqual([[], [{ from: 8, to: 24 }], []]);
});

test('the ideal text keeps all but that code', () => {
  const { gold } = partItemCode(GOLD, LINES);
  expect(gold).not.toContain('npm start');
  expect(gold).toContain('killall node');
});
