import { canonicalLanguage } from '../../languages/canonical-language.ts';
import { CODE_SYNTAX } from '../../languages/code-syntax.ts';
import { readTable } from '../../learned/read-table.ts';
import { indentBrackets } from './brackets/indent-brackets.ts';
import { type FencedLines, findFenced } from './find-fenced.ts';
import { findHereDocuments } from './find-here-documents.ts';
import { indentContinuations } from './indent-continuations.ts';
import type { IndentEngine } from './indent-engine.ts';
import { indentKeywords } from './indent-keywords.ts';
import { indentMakefile } from './indent-makefile.ts';
import { indentMermaid } from './indent-mermaid.ts';
import { indentSession, isSession } from './indent-session.ts';
import { indentTags } from './indent-tags.ts';
import { indentToml } from './indent-toml.ts';
import { indentConnectors } from './outline/indent-connectors.ts';
import { indentOutlineWith } from './outline/indent-outline.ts';
import outlineWeights from './outline/outline.weights.json' with { type: 'json' };
import { OUTLINE_LANGUAGES, outlineHints, trustsHints } from './outline/outline-hints.ts';
import { placeBoxes } from './outline/place-boxes.ts';
import { placeBrackets } from './outline/place-brackets.ts';
import { placeBranches } from './outline/place-branches.ts';
import { placeElements } from './outline/place-elements.ts';
import { placeOptions } from './outline/place-options.ts';
import { placeProfiles } from './outline/place-profiles.ts';
import { placeTables } from './outline/place-tables.ts';
import { placeTrees } from './outline/place-trees.ts';
import { indentPythonWith } from './python/indent-python.ts';
import pythonWeights from './python/python.weights.json' with { type: 'json' };
import { whiteSpace } from './white-space.ts';
import { findEmbeddedYaml } from './yaml/find-embedded-yaml.ts';
import { indentYamlWith } from './yaml/indent-yaml.ts';
import yamlWeights from './yaml/yaml.weights.json' with { type: 'json' };

const scoreOutline = readTable(outlineWeights);
const scorePython = readTable(pythonWeights);
const scoreYaml = readTable(yamlWeights);

const ENGINES: ReadonlyMap<string, IndentEngine> = new Map<string, IndentEngine>([
  ['mermaid', indentDiagram],
  ['dockerfile', indentContinuations],
  ['makefile', indentMakefile],
  ['xml', indentTags],
  ['html', indentTags],
  ['vue', indentTags],
  ['svelte', indentTags],
  ['toml', indentToml],
  ['ruby', indentKeywords],
  ['lua', indentKeywords],
  ['elixir', indentKeywords],
  ['cmake', indentKeywords],
  ['python', (lines) => indentPythonWith(lines, scorePython)],
  ['yaml', indentYaml],
]);

/** What places lines by rules, whatever their look. */
const PLACERS = [placeOptions, placeBoxes, placeBranches];

/** What places lines beside another one, in text and in what a terminal printed. */
const PLACERS_BESIDE = [placeTrees, placeTables, placeElements, placeBrackets];

// What a cluster adds when it prints an object; its printer puts lists at their key's column.
const PRINTED = /^(?:creationTimestamp|resourceVersion|selfLink|uid):/;

function indentYaml(lines: readonly string[]): readonly string[] {
  return indentYamlWith(lines, { score: scoreYaml, lists: yamlLists(lines) });
}

/** A diagram, and the front matter before it by its keys: without indentation it is no YAML. */
function indentDiagram(lines: readonly string[]): readonly string[] {
  const out = [...indentMermaid(lines)];
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end > 1) overwrite(out, 1, indentYaml(lines.slice(1, end)));
  return out;
}

/** Lines placed by their look, and the YAML among them by its keys. */
function indentOutline(lines: readonly string[], lang: string): readonly string[] {
  const hints = outlineHints(lines, lang);
  const out = trustsHints(hints, lang)
    ? hints.map((hint) => whiteSpace('  ', hint))
    : [...indentOutlineWith(lines, lang, hints, scoreOutline)];
  for (const place of PLACERS) {
    for (const [i, prefix] of place(lines)) out[i] = prefix;
  }
  if (lang === 'text' || lang === 'bash') {
    for (const place of PLACERS_BESIDE) {
      for (const [i, { start, prefix }] of place(lines)) out[i] = (out[start] ?? '') + prefix;
    }
  }
  if (lang !== 'bash') return out;
  for (const { start, end, lang: own } of findHereDocuments(lines)) {
    overwrite(out, start, indentOwn(lines.slice(start, end), own));
    out[end] = '';
  }
  for (const { start, end } of findEmbeddedYaml(lines)) {
    overwrite(out, start, indentYaml(lines.slice(start, end)));
    if (end < lines.length) out[end] = '';
  }
  return out;
}

function overwrite(out: string[], start: number, prefixes: readonly string[]): void {
  prefixes.forEach((prefix, i) => {
    out[start + i] = prefix;
  });
}

function engineOf(lang: string): IndentEngine | undefined {
  if (OUTLINE_LANGUAGES.has(lang)) {
    return (lines) => indentConnectors(lines, lang, indentOutline);
  }
  return ENGINES.get(lang) ?? (CODE_SYNTAX.has(lang) ? indentBrackets : undefined);
}

function yamlLists(lines: readonly string[]): 'plus' | 'same' {
  return lines.some((line) => PRINTED.test(line)) ? 'same' : 'plus';
}

/**
 * Give the lines of a code block the indentation that its structure asks for.
 *
 *     if err != nil {
 *     return err          ← gets a tab
 *     }
 *
 * Only white space at line starts changes. A block in which any line is already indented comes
 * back as it is, and so does one in a language whose structure the text does not show.
 *
 * @param lines The block's lines, without fences.
 * @param lang  Canonical language name, as `detectLanguage` gives it.
 */
export function indentCode(lines: readonly string[], lang: string): readonly string[] {
  if (lines.some((line) => /^\s+\S/.test(line))) return lines;
  const fenced = findFenced(lines);
  // A program may hold fences as text.
  const isShown = fenced.length > 0 && (fenced[0]?.start === 1 || !CODE_SYNTAX.has(lang));
  const prefixes = isShown ? indentFenced(lines, fenced) : indentOwn(lines, lang);
  return lines.map((line, index) => (line.trim() === '' ? line : (prefixes[index] ?? '') + line));
}

function indentOwn(lines: readonly string[], lang: string): readonly string[] {
  const engine = engineOf(lang);
  if (engine === undefined) return [];
  return (
    placeProfiles(lines) ??
    (isSession(lines, lang) ? indentSession(lines, lang, engine) : engine(lines, lang))
  );
}

/** What stands between fences by the languages that they name; what stands around them is text. */
function indentFenced(lines: readonly string[], fenced: readonly FencedLines[]): readonly string[] {
  const out: string[] = [];
  for (const { start, end, info } of fenced) {
    const own = indentOwn(lines.slice(start, end), canonicalLanguage(info.toLowerCase()));
    overwrite(out, start, own);
  }
  return out;
}
