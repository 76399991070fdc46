import fc from 'fast-check';

/** One thing that happens to a text on its way: at a place in [0, 1), of a size, with a piece. */
interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly size: number;
  readonly piece: string;
}

const KINDS = ['cut', 'repeat', 'insert', 'join', 'split', 'swap', 'indent', 'end'] as const;
const PIECES = ['```', '```go\n', '~~~', '|', '| a | b |\n| - |', '> ', '- ', '1. ', '# ', '***'];
const HARD = [
  '<div>',
  '<!--',
  '</script>',
  '\t',
  '\u00a0',
  '\u200b',
  '&lt;',
  '$$',
  '\\',
  '[x](',
  '\r\n',
];

const mutation = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  size: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(...PIECES, ...HARD),
});

/** Some mutations, to be applied in turn. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 8,
});

/** Apply mutations to the lines of a text. */
export function mutate(text: string, list: readonly Mutation[]): string {
  let lines = text.split('\n');
  for (const { kind, at, size, piece } of list) {
    const i = Math.floor(at * lines.length);
    const some = lines.slice(i, i + size);
    const rest = lines.slice(i + size);
    const before = lines.slice(0, i);
    const changed: Record<Mutation['kind'], () => string[]> = {
      cut: () => [...before, ...rest],
      repeat: () => [...before, ...some, ...some, ...rest],
      insert: () => [...before, piece, ...some, ...rest],
      join: () => [...before, some.join(' '), ...rest],
      split: () => [...before, ...some.flatMap((line) => halves(line, at)), ...rest],
      swap: () => [...before, ...some.toReversed(), ...rest],
      indent: () => [...before, ...some.map((line) => `${piece}${line}`), ...rest],
      end: () => [...before, (some[0] ?? '').slice(0, size)],
    };
    lines = changed[kind]();
  }
  return lines.join('\n');
}

function halves(line: string, at: number): readonly string[] {
  const middle = Math.floor(line.length * at);
  return [line.slice(0, middle), line.slice(middle)];
}
