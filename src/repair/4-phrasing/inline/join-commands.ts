import { once } from '../../../util/memo/once.ts';
import data from './commands.weights.json' with { type: 'json' };
import type { Span } from './span.ts';

/** Programs and the words that follow them in commands; `scripts/learn-commands.ts` makes them. */
const commands: () => ReadonlyMap<string, ReadonlySet<string>> = once(
  () => new Map(Object.entries(data).map(([name, words]) => [name, new Set(words.split(' '))])),
);
/** A name, and what follows it in the phrase. */
const NEXT = / ([a-z][a-z-]*)(?![\w/-]|[.:=]\w)/y;
/** What stands before a word, and that word. */
const BEFORE = /(?<![\w/.@$-])([a-z][a-z-]*) $/;
const FIRST = /^[a-z][a-z-]*(?=[\s\u3400-\u9fff]|$)/;
const MAX_NAME_LENGTH = 24;

/**
 * Take into a span the other word of a command, where the span has only one of them.
 *
 *     run `git` clone   →   run `git clone`        run git `clone URL`   →   run `git clone URL`
 *
 * Where a phrase of public documents has both words, no author marks one of them alone.
 *
 * @param text The phrase.
 * @param spans Found code, in order.
 */
export function joinCommands(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const [start, end] = [withProgram(text, span), withWord(text, span)];
    const last = joined.at(-1);
    if (last && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** Where a span starts, with the program's name before its first word. */
function withProgram(text: string, [start, end]: Span): number {
  const word = FIRST.exec(text.slice(start, end))?.[0];
  if (word === undefined) return start;
  const name = BEFORE.exec(text.slice(Math.max(0, start - MAX_NAME_LENGTH), start))?.[1];
  return name !== undefined && commands().get(name)?.has(word) ? start - name.length - 1 : start;
}

/** Where a span that is a program's name ends, with the word behind it. */
function withWord(text: string, [start, end]: Span): number {
  const words = commands().get(text.slice(start, end));
  if (!words) return end;
  NEXT.lastIndex = end;
  const word = NEXT.exec(text)?.[1];
  return word !== undefined && words.has(word) ? NEXT.lastIndex : end;
}
