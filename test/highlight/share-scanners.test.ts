import type { RegexEngine } from 'shiki/types';
import { expect, test } from 'vitest';
import { shareScanners } from '../../src/highlight/share-scanners.ts';

/** An engine that finds nothing and tells what it was asked to do. */
function loggingEngine(): { readonly engine: RegexEngine; readonly log: string[] } {
  const log: string[] = [];
  const engine: RegexEngine = {
    createString: (content) => ({ content }),
    createScanner: (patterns) => {
      const name = patterns.join('|');
      log.push(`compile ${name}`);
      return {
        findNextMatchSync: (_, start, options) => {
          log.push(`search ${name} from ${start} with ${options}`);
          return null;
        },
        dispose: () => void log.push(`free ${name}`),
      };
    },
  };
  return { engine, log };
}

test('compiles equal lists of patterns once', () => {
  const { engine, log } = loggingEngine();
  const { createScanner } = shareScanners(engine);
  const scanners = [createScanner(['a', 'b']), createScanner(['a', 'b']), createScanner(['a,b'])];
  for (const scanner of scanners) scanner.findNextMatchSync('text', 3, 2);
  expect(log).toEqual([
    'compile a|b',
    'compile a,b',
    'search a|b from 3 with 2',
    'search a|b from 3 with 2',
    'search a,b from 3 with 2',
  ]);
});

test('frees a scanner with the last that has it, and then compiles anew', () => {
  const { engine, log } = loggingEngine();
  const { createScanner } = shareScanners(engine);
  const [one, two] = [createScanner(['a']), createScanner(['a'])];
  one.dispose?.();
  expect(log).toEqual(['compile a']);
  two.dispose?.();
  createScanner(['a']);
  expect(log).toEqual(['compile a', 'free a', 'compile a']);
});
