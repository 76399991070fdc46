import type { FailedDiagram } from '../types/diagram.ts';
import { nearest } from '../util/schema/nearest.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { PageError } from './page/page-outcome.ts';
import { sourceLine } from './source/source-line.ts';

/** `Edge limit exceeded`, `Maximum text size in diagram exceeded`. */
const LIMIT = /limit exceeded|too many edges|size in diagram exceeded/i;

/** What Mermaid says of a source whose first word it does not know. */
const UNKNOWN = /^No diagram type detected/;

/** First words of diagrams, to compare a misspelt one with. */
const KINDS =
  'flowchart graph sequenceDiagram classDiagram stateDiagram-v2 erDiagram gantt pie journey gitGraph mindmap timeline quadrantChart xychart sankey block packet kanban architecture-beta radar-beta treemap-beta requirementDiagram C4Context'.split(
    ' ',
  );

/** Mermaid repeats whole sources. */
const MAX_LENGTH = 600;

/** Whether Mermaid refused a diagram for its size. */
export function isLimit(message: string): boolean {
  return LIMIT.test(message);
}

/** Say what went wrong, to which value, and what to do. */
export function describeFailure(
  error: PageError,
  source: string,
  limits: DrawingLimits,
): FailedDiagram {
  const { timeoutMs, maxEdges, maxTextSize } = limits;
  switch (error.name) {
    case 'TooLong':
      return failed(
        'diagram-limit',
        `The diagram has ${source.length} characters, more than the ${maxTextSize} of \`diagrams.maxTextSize\`. Split it, or raise the limit.`,
      );
    case 'Timeout':
      return failed(
        'diagram-timeout',
        `The diagram was not laid out in the ${timeoutMs} ms of \`diagrams.timeoutMs\`. Split it, or raise the limit.`,
      );
    case 'Crash':
      return failed('diagram-crash', 'The diagram crashed the browser. Split it.');
  }
  if (isLimit(error.message)) {
    return failed(
      'diagram-limit',
      `The diagram has more edges than the ${maxEdges} of \`diagrams.maxEdges\`. Split it, or raise the limit.`,
    );
  }
  return describeSyntax(error, source);
}

function describeSyntax({ message, line }: PageError, source: string): FailedDiagram {
  const words = message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH)}…` : message;
  if (/image cannot be decoded/i.test(words)) {
    return failed('diagram-syntax', 'The diagram asks for an image, and images are not loaded.');
  }
  if (UNKNOWN.test(words)) return describeKind(source);
  if (line === undefined) return failed('diagram-syntax', words);
  const place = sourceLine(source, line);
  const placed = words.replace(/\bline:? \d+/i, `line ${place}`);
  return { ...failed('diagram-syntax', placed), line: place };
}

/** Say which word names no kind of diagram, and which one may be meant. */
function describeKind(source: string): FailedDiagram {
  const line = sourceLine(source, 1);
  const [kind] = /\S+/.exec(source.split('\n')[line - 1] ?? '') ?? [];
  if (kind === undefined || kind.startsWith('%%')) {
    return failed('diagram-syntax', 'The diagram is empty.');
  }
  const near = nearest(kind, KINDS);
  const hint = near ? `Did you mean \`${near}\`?` : 'Begin with one, as in `flowchart LR`.';
  const message = `Unexpected \`${kind}\`, no kind of diagram that Mermaid knows. ${hint}`;
  return { ...failed('diagram-syntax', message), line };
}

function failed(ruleId: FailedDiagram['ruleId'], message: string): FailedDiagram {
  return { ok: false, ruleId, message };
}
