#!/usr/bin/env node
// Write what each line of the damaged documents is, as JSON lines: one document a line.
//
//     node scripts/align-corpus.ts --corpus DIR --set train --variant trafilatura > labels.jsonl
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignDocument } from './align/align-document.ts';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { goldFolder } from './corpus/gold-folder.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      set: { type: 'string', default: 'train' },
      variant: { type: 'string', default: 'trafilatura' },
      only: { type: 'string', default: '' },
    },
  },
  ['corpus'],
);
const folder = join(values.corpus, values.set, values.variant);
const gold = join(values.corpus, values.set, goldFolder(values.variant));
for (const file of readdirSync(folder).sort()) {
  const name = file.replace(/\.\w+$/, '');
  if (!existsSync(join(gold, `${name}.md`)) || !name.includes(values.only)) continue;
  const source = readFileSync(join(folder, file), 'utf8');
  const labels = alignDocument(readFileSync(join(gold, `${name}.md`), 'utf8'), source);
  process.stdout.write(`${JSON.stringify({ name, labels })}\n`);
}
