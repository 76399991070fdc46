import { expect, test } from 'vitest';
import { joinCommands } from '../../../../src/repair/4-phrasing/inline/join-commands.ts';
import type { Span } from '../../../../src/repair/4-phrasing/inline/span.ts';

test.each([
  ['takes in the word behind a program', 'run [git] clone first', ['git clone']],
  ['takes in the program before a word', 'run git [clone URL] first', ['git clone URL']],
  ['joins two spans of one command', '执行 [docker] [compose up] 验证', ['docker compose up']],
  ['takes in a word before Chinese', '拦截[go] get请求', ['go get']],
  ['leaves a word that no program has', 'run [git] hooks first', ['git']],
  ['leaves a word that another program has', 'run [go] clone first', ['go']],
  ['leaves the end of a name', 'run my-git [clone] first', ['clone']],
  ['leaves a longer word', 'run [git] clone-all first', ['git']],
  ['leaves a file', 'see [git] config.yaml', ['git']],
  ['leaves a word of a longer span', 'run [git] and [clone]', ['git', 'clone']],
])('%s', (_, marked, codes) => {
  const { text, spans } = read(marked);
  expect(joinCommands(text, spans).map(([start, end]) => text.slice(start, end))).toEqual(codes);
});

/** The text without brackets, and the spans that they stood around. */
function read(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [place, part] of marked.split(/[[\]]/).entries()) {
    if (place % 2 === 1) spans.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, spans };
}
