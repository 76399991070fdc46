import { CODE_SYNTAX } from './code-syntax.ts';
import { indentBrackets } from './indent-brackets.ts';
import { indentContinuations } from './indent-continuations.ts';
import type { IndentEngine } from './indent-engine.ts';
import { indentMakefile } from './indent-makefile.ts';
import { indentMermaid } from './indent-mermaid.ts';
import { indentPythonWith } from './indent-python.ts';
import { indentShell } from './indent-shell.ts';
import { indentTags } from './indent-tags.ts';
import { indentYamlWith } from './indent-yaml.ts';
import pythonWeights from './python.weights.json' with { type: 'json' };
import { readTable } from './read-table.ts';
import yamlWeights from './yaml.weights.json' with { type: 'json' };

const scorePython = readTable(pythonWeights);
const scoreYaml = readTable(yamlWeights);

const ENGINES: ReadonlyMap<string, IndentEngine> = new Map<string, IndentEngine>([
  ['bash', indentShell],
  ['mermaid', indentMermaid],
  ['dockerfile', indentContinuations],
  ['makefile', indentMakefile],
  ['xml', indentTags],
  ['html', indentTags],
  ['vue', indentTags],
  ['svelte', indentTags],
  ['python', (lines) => indentPythonWith(lines, scorePython)],
  ['yaml', (lines) => indentYamlWith(lines, scoreYaml, yamlStyle(lines))],
]);

// What a cluster adds when it prints an object; its printer puts lists at their key's column.
const PRINTED = /^(?:creationTimestamp|resourceVersion|selfLink|uid):/;

function yamlStyle(lines: readonly string[]): 'plus' | 'same' {
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
  const engine = ENGINES.get(lang) ?? (CODE_SYNTAX.has(lang) ? indentBrackets : undefined);
  if (engine === undefined || lines.some((line) => /^\s+\S/.test(line))) return lines;
  const prefixes = engine(lines, lang);
  return lines.map((line, index) => (line === '' ? line : (prefixes[index] ?? '') + line));
}
