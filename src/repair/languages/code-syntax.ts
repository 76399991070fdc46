/** What the bracket engine must know of a language; everything else is common to all of them. */
export interface CodeSyntax {
  /** One level of indentation. */
  readonly unit: string;
  /** Marks that turn the rest of a line into a comment. */
  readonly lineComments: readonly string[];
  /** True where a comment may run from slash-star to star-slash. */
  readonly blockComments: boolean;
  /** Marks of strings that end on their line. */
  readonly quotes: string;
  /** Marks of strings that may hold line breaks, longest first. */
  readonly rawQuotes: readonly string[];
  /** True where a single quote stands for one character only, so that a lone one is none. */
  readonly charLiterals: boolean;
  /** True where a slash can begin a regular expression. */
  readonly regexes: boolean;
  /** Levels of `case` labels below the line that opened the `switch`. */
  readonly caseDepth: 0 | 1;
  /** True where a condition in parentheses may govern the next line without braces. */
  readonly braceless: boolean;
  /** True where a statement ends with its line unless an operator says otherwise. */
  readonly chains: boolean;
  /** True where a `return` by itself is a statement. */
  readonly lineEnds: boolean;
  /** True where a value may begin in the line below its key. */
  readonly keys: boolean;
  /** True where an expression may be an element, as in JSX. */
  readonly markup: boolean;
  /** True where each statement ends with a semicolon or a block. */
  readonly semicolons: boolean;
}

const BASE: CodeSyntax = {
  unit: '    ',
  lineComments: ['//'],
  blockComments: true,
  quotes: '"\'',
  rawQuotes: [],
  charLiterals: false,
  regexes: false,
  caseDepth: 1,
  braceless: true,
  chains: true,
  lineEnds: false,
  keys: false,
  markup: false,
  semicolons: false,
};

const SCRIPT: CodeSyntax = {
  ...BASE,
  unit: '  ',
  rawQuotes: ['`'],
  regexes: true,
  lineEnds: true,
  keys: true,
  markup: true,
};
const DATA: CodeSyntax = { ...BASE, unit: '  ', braceless: false, chains: false };
const C: CodeSyntax = { ...BASE, charLiterals: true, caseDepth: 0 };

/**
 * Syntax of each language that is indented by its brackets.
 *
 * A language that is not listed has no brackets that tell its structure.
 */
export const CODE_SYNTAX: ReadonlyMap<string, CodeSyntax> = new Map<string, CodeSyntax>([
  [
    'go',
    {
      ...BASE,
      unit: '\t',
      rawQuotes: ['`'],
      charLiterals: true,
      caseDepth: 0,
      braceless: false,
      lineEnds: true,
    },
  ],
  ['java', { ...BASE, rawQuotes: ['"""'], charLiterals: true }],
  ['kotlin', { ...BASE, rawQuotes: ['"""'], charLiterals: true }],
  ['scala', { ...BASE, unit: '  ', rawQuotes: ['"""'], charLiterals: true }],
  ['groovy', { ...BASE, rawQuotes: ['"""', "'''"] }],
  [
    'swift',
    { ...BASE, rawQuotes: ['"""'], quotes: '"', braceless: false, caseDepth: 0, lineEnds: true },
  ],
  ['dart', { ...BASE, unit: '  ', rawQuotes: ['"""', "'''"] }],
  ['csharp', { ...BASE, charLiterals: true }],
  ['c', C],
  ['cpp', C],
  ['objectivec', C],
  ['rust', { ...BASE, charLiterals: true, braceless: false }],
  ['solidity', BASE],
  ['php', { ...BASE, lineComments: ['//', '#'] }],
  ['r', { ...BASE, unit: '  ', lineComments: ['#'], blockComments: false }],
  ['powershell', { ...BASE, lineComments: ['#'], blockComments: false, braceless: false }],
  ['perl', { ...BASE, lineComments: ['#'], blockComments: false, braceless: false }],
  ['javascript', SCRIPT],
  ['typescript', SCRIPT],
  ['json', { ...DATA, quotes: '"' }],
  ['protobuf', DATA],
  ['thrift', { ...DATA, lineComments: ['//', '#'] }],
  ['graphql', { ...DATA, quotes: '"', lineComments: ['#'], blockComments: false }],
  ['css', { ...DATA, keys: true, lineComments: [] }],
  ['scss', { ...DATA, keys: true }],
  ['cue', { ...DATA, unit: '\t' }],
  ['nginx', { ...DATA, unit: '    ', lineComments: ['#'], blockComments: false, semicolons: true }],
  ['hcl', { ...DATA, quotes: '"', lineComments: ['#', '//'] }],
  ['toml', { ...DATA, lineComments: ['#'], blockComments: false, rawQuotes: ['"""', "'''"] }],
]);
