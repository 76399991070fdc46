/**
 * Learn to tell the language of a code block, from tagged blocks of real documents with what
 * stands before and around them, and from lone snippets.
 *
 *     node scripts/train-language.ts CORPUS [--held-out]
 *
 * With `--held-out` a fifth of the repositories is kept apart and measured; without, the weights
 * of all are written to `language.weights.json` and measured on the set `dev`, if there is one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languageFeatures } from '../src/repair/languages/language-features.ts';
import { languagesAround } from '../src/repair/languages/languages-around.ts';
import { leadInFeatures } from '../src/repair/languages/lead-in-features.ts';
import { groupBy } from '../src/util/group-by.ts';
import { canonicalLanguage } from './code/canonical-language.ts';
import { damageLines } from './code/damage-lines.ts';
import { measureLanguages } from './code/measure-languages.ts';
import { type CodeBlock, readDocuments, readSnippets } from './code/read-code-blocks.ts';
import { type LanguageExample, trainLanguages } from './code/train-languages.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { repositoryWeights } from './corpus/repository-weights.ts';
import { writeWeights } from './learning/store-table.ts';
import { seededRandom } from './random/seeded-random.ts';

const LANGUAGES =
  'text bash yaml json go java javascript typescript python sql c cpp csharp rust html xml css mermaid diff protobuf dockerfile makefile ini toml nginx markdown php ruby kotlin swift scala groovy lua powershell objectivec vue svelte scss graphql http cmake hcl dart elixir'.split(
    ' ',
  );
const OPTIONS = { languages: LANGUAGES, repositories: 3, features: 8_000, epochs: 6, rate: 0.2 };
/** A snippet counts less than a block of a document: its language is not as common as it seems. */
const SNIPPET_WEIGHT = 0.3;
const WINDOW_WEIGHT = 0.3;
const HELD_OUT_FOLDS = 5;

interface Tagged {
  readonly block: CodeBlock;
  readonly lang: string;
  readonly lines: readonly string[];
}

/** Examples of whole blocks, and for every second one of a few of its lines. */
function examplesOf(tagged: readonly Tagged[]): readonly LanguageExample[] {
  const random = seededRandom(99);
  const group = ({ block, lang }: Tagged): string => `${block.repo} ${lang} ${block.doc === ''}`;
  const weights = repositoryWeights(tagged.map(group), 60);
  const byDocument = groupBy(tagged, ({ block }) => block.doc);
  return tagged.flatMap((item, i) => {
    const { block, lang, lines } = item;
    const weight = (weights[i] ?? 1) * (block.doc === '' ? SNIPPET_WEIGHT : 1);
    const neighbours = block.doc === '' ? [] : (byDocument.get(block.doc) ?? []);
    const example = {
      code: [...new Set(languageFeatures(lines))],
      lead: block.doc === '' ? [] : [...new Set(leadInFeatures(block.before))],
      around: sharesAround(neighbours, item, random),
      lang,
      repo: block.repo,
      weight,
    };
    if (lines.length < 5 || random() < 0.5) return [example];
    const size = 1 + Math.floor(random() * 4);
    const start = Math.floor(random() * (lines.length - size));
    const code = [...new Set(languageFeatures(lines.slice(start, start + size)))];
    return [example, { ...example, code, weight: weight * WINDOW_WEIGHT }];
  });
}

/** The authors' tags around a block, a tenth of them lost, as a first guess would lose them. */
function sharesAround(
  neighbours: readonly Tagged[],
  item: Tagged,
  random: () => number,
): LanguageExample['around'] {
  const found = neighbours.map(({ lang }) => ({
    lang: random() < 0.9 ? lang : 'text',
    confidence: 1,
  }));
  const weighed = languagesAround(found, neighbours.indexOf(item));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0.5);
  return weighed.map(({ lang, weight }) => ({ lang, share: weight / total }));
}

const corpus = corpusFolder(['held-out']);
const heldOut = process.argv.includes('--held-out');
const documents = ['train', 'train2'].flatMap((set) => readDocuments(corpus, set).blocks);
const tagged = [...documents, ...readSnippets(corpus)].flatMap((block) => {
  const lang = canonicalLanguage(block.lang);
  const lines = damageLines(block.code);
  const isKnown = block.lang !== '' && LANGUAGES.includes(lang) && lines.length > 0;
  return isKnown ? [{ block, lang, lines }] : [];
});
const isApart = (repo: string): boolean => heldOut && isHeldOut(repo, 0, HELD_OUT_FOLDS);
const model = trainLanguages(
  examplesOf(tagged.filter(({ block }) => !isApart(block.repo))),
  OPTIONS,
);
if (heldOut) {
  measureLanguages(
    'held-out documents',
    documents.filter((block) => isApart(block.repo)),
    model,
  );
} else {
  writeWeights('languages/language', model);
  if (existsSync(join(corpus, 'dev'))) {
    measureLanguages('dev documents', readDocuments(corpus, 'dev').blocks, model);
  }
}
