import type { FailedDiagram } from '../types/diagram.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { PageError } from './page/page-outcome.ts';
import { sourceLine } from './source/source-line.ts';

/** `Edge limit exceeded`, `Maximum text size in diagram exceeded`. */
const LIMIT = /limit exceeded|too many edges|size in diagram exceeded/i;

/** Mermaid repeats whole sources. */
const LONGEST = 600;

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
  const words = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  if (/image cannot be decoded/i.test(words)) {
    return failed('diagram-syntax', 'The diagram asks for an image, and images are not loaded.');
  }
  if (line === undefined) return failed('diagram-syntax', words);
  const place = sourceLine(source, line);
  const placed = words.replace(/\bline:? \d+/i, `line ${place}`);
  return { ...failed('diagram-syntax', placed), line: place };
}

function failed(ruleId: FailedDiagram['ruleId'], message: string): FailedDiagram {
  return { ok: false, ruleId, message };
}
