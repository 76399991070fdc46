import { expect, test } from 'vitest';
import { splitLines } from '../../../../../src/repair/1-evidence/split-lines.ts';
import { splitFileName } from '../../../../../src/repair/3-mend/code/split/split-file-name.ts';
import { splitManagers } from '../../../../../src/repair/3-mend/code/split/split-managers.ts';
import { splitMarkup } from '../../../../../src/repair/3-mend/code/split/split-markup.ts';
import { splitSession } from '../../../../../src/repair/3-mend/code/split/split-session.ts';

const OBJECT = 'apiVersion: v1\nkind: Pod\nmetadata:\nname: web';
const PROGRAM = 'package main\nfunc main() {\nfmt.Println("a")\n}';

test.each([
  ['a prompt behind an object', `${OBJECT}\n$ kubectl apply -f web.yaml`, [4, 1]],
  ['a comment before the prompt', `${OBJECT}\n# create it\n$ kubectl apply -f a`, [4, 2]],
  ['a bare command behind an object', `${OBJECT}\nkubectl apply -f web.yaml`, [4, 1]],
  ['a prompt behind a program', `${PROGRAM}\n$ go run .\na`, [4, 2]],
  ['a file behind commands', "npm add a\nimport a from 'a'\na()", [1, 2]],
  ['a script in an object', `${OBJECT}\nrun: |\nkubectl get pods`, [6]],
  ['a session', '$ kubectl get pods\nNAME READY\n$ kubectl get nodes', [3]],
  ['an open bracket', 'const a = f(\n$ ls', [2]],
])('splitSession on %s', (_, source, counts) => {
  const lines = splitLines(source);
  const parts = splitSession({ kind: 'code', lines, confidence: 1, pinned: false });
  expect(parts.map((part) => part.lines.length)).toEqual(counts);
});

const ELEMENT = '<div id="app">\n<p>text</p>\n</div>';
const MODULE = "import { createApp } from 'vue'\nconst app = createApp({})";

test.each([
  ['code behind markup', `${ELEMENT}\n${MODULE}`, [3, 2]],
  ['markup behind code', `interface App {\nversion: string\n}\n${ELEMENT}`, [3, 3]],
  ['a script in markup', `<script>\n${MODULE}\n</script>\n${ELEMENT}`, [7]],
  ['markup in code', `${MODULE}\nreturn (\n${ELEMENT}\n)`, [7]],
  ['words behind markup', `${ELEMENT}\nand so on`, [4]],
  ['markup', ELEMENT, [3]],
])('splitMarkup on %s', (_, source, counts) => {
  const lines = splitLines(source);
  const parts = splitMarkup({ kind: 'code', lines, confidence: 1, pinned: false });
  expect(parts.map((part) => part.lines.length)).toEqual(counts);
});

test.each([
  ['a name above an object', `web/pod.yaml\n${OBJECT}`, ['paragraph', 'code']],
  ['a name above a program', `main.go\n${PROGRAM}`, ['paragraph', 'code']],
  ['a list of names', `main.go\nmain_test.go\n${PROGRAM}`, ['code']],
  ['a command', './run.sh\nnpm install a\nnpm start', ['code']],
  ['a name that is asked for', '.gitignore\n$ cat a\n$ cat b', ['code']],
  ['a name alone', 'main.go\nx', ['code']],
])('splitFileName on %s', (_, source, kinds) => {
  const lines = splitLines(source);
  const parts = splitFileName({ kind: 'code', lines, confidence: 1, pinned: false });
  expect(parts.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['three managers', 'npm i -D vite\nyarn add -D vite\npnpm add -D vite', [1, 1, 1]],
  [
    'versions and prefixes',
    'npm create vite@latest\n$ bun create vite\ndeno add npm:vite',
    [1, 1, 1],
  ],
  ['scoped packages', 'npm i @a/b\nyarn add @a/b@2\npnpm add @a/b\nbun add @a/b', [1, 1, 1, 1]],
  ['code on both sides', 'cd app\nnpm i a\nyarn add a\npnpm add a\nls', [1, 1, 1, 1, 1]],
  ['two managers', 'npm i vite\nyarn add vite', [2]],
  ['other packages', 'npm i vite\nyarn add vue\npnpm add react', [3]],
  ['one manager', 'npm i vite\nnpm rm vite\nnpm ls vite', [3]],
  ['comments between', '# npm\nnpm i a\n# yarn\nyarn add a\n# pnpm\npnpm add a', [6]],
])('splitManagers on %s', (_, source, counts) => {
  const lines = splitLines(source);
  const parts = splitManagers({ kind: 'code', lines, confidence: 1, pinned: false });
  expect(parts.map((part) => part.lines.length)).toEqual(counts);
});

test('splitManagers leaves other kinds and decided blocks alone, and is linear', () => {
  const lines = splitLines('npm i vite\nyarn add vite\npnpm add vite');
  const block = { kind: 'paragraph', lines, confidence: 1, pinned: false } as const;
  expect(splitManagers(block)).toEqual([block]);
  const pinned = { ...block, kind: 'code', pinned: true } as const;
  expect(splitManagers(pinned)).toEqual([pinned]);
  const many = splitLines(`npm i a\n${'yarn add a\npnpm add a\nnpm i a\n'.repeat(30_000)}`);
  expect(splitManagers({ ...block, kind: 'code', lines: many })).toHaveLength(90_001);
});
