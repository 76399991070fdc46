import type { RegexEngine } from 'shiki/types';

type Scanner = ReturnType<RegexEngine['createScanner']>;

/** A scanner, and how many rules have it. */
interface Shared {
  readonly scanner: Scanner;
  uses: number;
}

/**
 * Let rules with the same patterns have the same scanner: to compile their patterns is half of the work
 * on code in many languages, and a third of all lists are there already.
 *
 * @param engine Its scanners keep nothing of what they searched.
 */
export function shareScanners(engine: RegexEngine): RegexEngine {
  const known = new Map<string, Shared>();
  return { ...engine, createScanner };

  function createScanner(patterns: (string | RegExp)[]): Scanner {
    const name = JSON.stringify(patterns.map(String));
    const shared = known.get(name) ?? { scanner: engine.createScanner(patterns), uses: 0 };
    shared.uses += 1;
    known.set(name, shared);
    const { scanner } = shared;
    return {
      findNextMatchSync: (text, start, options) => scanner.findNextMatchSync(text, start, options),
      dispose,
    };

    function dispose(): void {
      shared.uses -= 1;
      if (shared.uses > 0) return;
      known.delete(name);
      scanner.dispose?.();
    }
  }
}
