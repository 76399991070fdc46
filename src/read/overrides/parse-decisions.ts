import type { Document, LineCounter } from 'yaml';
import type { Decision, Sidecar } from '../../types/decision.ts';
import type { Message, Place } from '../../types/message.ts';
import type { Problem } from '../../util/schema/schema.ts';
import { loadYaml } from '../load-yaml.ts';
import { decisionSchema } from './decision-schema.ts';

const MAX_ALIASES = 20;

/** The entries that can be used, and what is wrong with the others. */
export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  readonly messages: readonly Message[];
}

/**
 * Read `NAME.repair.yml`: only data, no tags, few aliases. An entry with a mistake is reported and
 * left out; the others hold.
 *
 *     - at: type Pool struct {
 *       to: "}"
 *       as: code
 *       lang: go
 */
export function parseDecisions({ path, text, problem }: Sidecar): ParsedDecisions {
  if (problem) return { decisions: [], messages: [problem] };
  const { isSeq, LineCounter, parseDocument } = loadYaml();
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: counter });
  const [error] = document.errors;
  const at = (offset: number): Place => placeAt(counter, offset);
  if (error) {
    return broken(path, (error.message.split(' at line ')[0] ?? '').trim(), at(error.pos[0]));
  }
  if (document.contents === null) return { decisions: [], messages: [] };
  const data = toData(document);
  if (!isSeq(document.contents) || !Array.isArray(data)) {
    return broken(path, 'Expected a list of entries, or too many aliases', at(0));
  }
  const decisions: Decision[] = [];
  const messages: Message[] = [];
  for (const [index, node] of document.contents.items.entries()) {
    const [entry, keys] = [data[index], keyOffsets(node)];
    const start = rangeOf(node);
    const problems = findProblems(entry);
    // The schema has just proved the shape.
    if (problems.length === 0) decisions.push({ ...entry, place: at(start) } as Decision);
    for (const found of problems) {
      messages.push({
        ...describe(found),
        path,
        place: at(keys.get(found.keys[0] ?? '') ?? start),
      });
    }
  }
  return { decisions, messages };
}

function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return undefined;
  }
}

function findProblems(entry: unknown): readonly Problem[] {
  const problems = decisionSchema.find(entry, []);
  if (problems.length > 0 || typeof entry !== 'object' || entry === null) return problems;
  const missing = ['at', 'as'].filter((key) => !Object.hasOwn(entry, key));
  if (missing.length === 0 && 'to' in entry && 'lines' in entry) {
    const expected = '`to` or `lines`, not both';
    return [{ keys: ['lines'], kind: 'value', actual: String(entry.lines), expected }];
  }
  if (missing.length === 0 && 'rows' in entry && 'as' in entry && entry.as !== 'table') {
    const expected = 'only where `as` is `table`';
    return [{ keys: ['rows'], kind: 'value', actual: `given for \`${entry.as}\``, expected }];
  }
  return missing.map((key) => {
    const expected = key === 'at' ? 'the text of the first line' : 'what the lines are';
    return { keys: [key], kind: 'value', actual: 'missing', expected };
  });
}

function describe({ keys, kind, actual, expected, nearest }: Problem): Message {
  const name = keys.join('.');
  const common = { severity: 'warning', source: 'read', actual } as const;
  if (kind === 'unknown') {
    const near = nearest ? `Did you mean \`${nearest}\`?` : `Expected ${expected}.`;
    const reason = `Unknown key \`${name}\` in a decision`;
    const note = `${near} The entry was left out.`;
    return { ...common, ruleId: 'override-unknown', reason, note, expected: [nearest ?? expected] };
  }
  const subject = name === '' ? 'A decision' : `\`${name}\` of a decision`;
  const reason = `${subject} is ${actual}, expected ${expected}`;
  const note = 'The entry was left out. See docs/overrides.md.';
  return { ...common, ruleId: 'override-value', reason, note, expected: [expected] };
}

function broken(path: Sidecar['path'], why: string, place: Place): ParsedDecisions {
  const reason = `The decisions are no valid YAML list: ${why}`;
  const note =
    'None of them was used. Put text with `:`, `#`, `"` or a leading `-` between quotes.';
  const message = { source: 'read', ruleId: 'override-syntax', reason, note, path, place } as const;
  return { decisions: [], messages: [{ severity: 'error', ...message }] };
}

function rangeOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : [];
  return Array.isArray(range) ? Number(range[0] ?? 0) : 0;
}

function keyOffsets(node: unknown): ReadonlyMap<string, number> {
  const { isMap, isScalar } = loadYaml();
  if (!isMap(node)) return new Map();
  const keys = node.items.map(({ key }) => key).filter((key) => isScalar(key));
  return new Map(keys.map((key) => [String(key.value), rangeOf(key)]));
}

function placeAt(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  const start = { line: Math.max(1, line), column: Math.max(1, col), offset };
  return { start, end: { ...start, column: start.column + 1, offset: offset + 1 } };
}
