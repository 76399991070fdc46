import type { DiagramMend } from '../../types/diagram.ts';
import type { PageError } from '../page/page-outcome.ts';
import { mendEndNode } from './mend-end-node.ts';
import { mendEntities } from './mend-entities.ts';
import { mendHeader } from './mend-header.ts';
import { escapeSemicolons } from './rules/escape-semicolons.ts';
import type { LineRule } from './rules/line-rule.ts';
import { mendArrows } from './rules/mend-arrows.ts';
import { mendColons } from './rules/mend-colons.ts';
import { mendFullWidth } from './rules/mend-full-width.ts';
import { quoteLabels } from './rules/quote-labels.ts';
import { quotePieLabels } from './rules/quote-pie-labels.ts';
import { splitStatements } from './rules/split-statements.ts';
import { sourceLine } from './source-line.ts';

/** A copy that Mermaid accepts. */
export interface MendedSource {
  readonly source: string;
  readonly mends: readonly DiagramMend[];
}

/** Mermaid's parser; `null` means that it accepts the source. */
export type CheckSource = (source: string) => Promise<PageError | null>;

/** Characters first, for the later rules look for ASCII brackets and arrows. */
const RULES: readonly LineRule[] = [
  mendFullWidth,
  mendArrows,
  splitStatements,
  quoteLabels,
  quotePieLabels,
  mendColons,
  escapeSemicolons,
];

/** Each check parses the whole source. */
const MAX_CHECKS = 60;

/**
 * Mend a source that Mermaid rejects, as little as it takes.
 *
 * Where Mermaid names a line, that line is mended, and the next that it names, until it has
 * nothing to say; then the whole source is tried at once. A copy counts only when it parses.
 *
 * @param error What Mermaid said of the source as it stands.
 * @returns `undefined` when no mended copy parses.
 */
export async function mendDiagram(
  source: string,
  error: PageError,
  check: CheckSource,
): Promise<MendedSource | undefined> {
  for (const start of startsOf(source)) {
    const said = start.source === source ? error : await check(start.source);
    const mended = said === null ? start : await mendLines(start, said, check);
    if (mended !== undefined) return mended;
    const everywhere = mendEverywhere(start);
    if (everywhere.mends.length > 0 && (await check(everywhere.source)) === null) return everywhere;
  }
  return undefined;
}

/** The source as the rules for lines take it, and with another header. */
function startsOf(source: string): MendedSource[] {
  const plain = mendEntities(source);
  const header = mendHeader(plain.source);
  if (header === undefined) return [plain];
  return [plain, { source: header.source, mends: [...plain.mends, header.mend] }];
}

/** Follow the parser from line to line. */
async function mendLines(
  start: MendedSource,
  error: PageError,
  check: CheckSource,
): Promise<MendedSource | undefined> {
  let current = start;
  let said: PageError | null = error;
  for (let checks = 0; said !== null && checks < MAX_CHECKS; checks++) {
    if (said.line === undefined) return undefined;
    const line = sourceLine(current.source, said.line);
    // A line that ends too early is named by the next one.
    const next = mendLine(current, line) ?? mendLine(current, line - 1);
    if (next === undefined) return undefined;
    said = await check(next.source);
    current = next;
  }
  return said === null ? current : undefined;
}

/** All rules on one line; `undefined` when they change nothing. */
function mendLine({ source, mends }: MendedSource, line: number): MendedSource | undefined {
  const lines = source.split('\n');
  const text = lines[line - 1];
  if (text === undefined) return undefined;
  const mended = applyRules(text, kindOf(source), line);
  if (mended.text === text) return undefined;
  const added = [...mends, ...mended.mends];
  return { source: lines.with(line - 1, mended.text).join('\n'), mends: added };
}

function mendEverywhere(start: MendedSource): MendedSource {
  const isFlowchart = /^(?:graph|flowchart)/.test(kindOf(start.source));
  const base = isFlowchart ? mendEndNode(start.source) : { source: start.source, mends: [] };
  const kind = kindOf(start.source);
  const mends = [...start.mends, ...base.mends];
  const lines = base.source.split('\n').map((text, at) => {
    const mended = applyRules(text, kind, at + 1);
    mends.push(...mended.mends);
    return mended.text;
  });
  return { source: lines.join('\n'), mends };
}

function applyRules(
  line: string,
  kind: string,
  number: number,
): { readonly text: string; readonly mends: readonly DiagramMend[] } {
  const mends: DiagramMend[] = [];
  let text = line;
  for (const { rule, reason, kinds, mend } of RULES) {
    const mended = kinds.length === 0 || kinds.includes(kind) ? mend(text) : text;
    if (mended !== text) mends.push({ rule, reason, line: number });
    text = mended;
  }
  return { text, mends };
}

/** The first word: `graph`, `sequenceDiagram`. */
function kindOf(source: string): string {
  const lines = source.replace(/^---\s*\n[\s\S]*?\n---\s*\n/, '').split('\n');
  const first = lines.find((text) => text.trim() !== '' && !text.trim().startsWith('%%')) ?? '';
  return /^[\w-]+/.exec(first.trim())?.[0] ?? '';
}
