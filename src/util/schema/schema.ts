import { nearest } from './nearest.ts';

/** One thing wrong with a value that a person wrote. */
export interface Problem {
  /** Keys from the outermost option to the value, e.g. `['diagrams', 'timeoutMs']`. */
  readonly keys: readonly string[];
  readonly kind: 'unknown' | 'value';
  readonly actual: string;
  readonly expected: string;
  /** The name that was likely meant. */
  readonly nearest?: string;
}

/** What a value must be. */
export interface Schema {
  /** For people: `a whole number of at least 1`. */
  readonly expected: string;
  find(value: unknown, keys: readonly string[]): readonly Problem[];
}

function leaf(expected: string, fits: (value: unknown) => boolean): Schema {
  return {
    expected,
    find: (value, keys) =>
      fits(value) ? [] : [{ keys, kind: 'value', actual: show(value), expected }],
  };
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const text = toJson(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** YAML aliases can make a list that holds itself. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value that holds itself';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(item: Schema): Schema {
  const expected = `a list, each ${item.expected}`;
  return {
    expected,
    find: (value, keys) =>
      Array.isArray(value)
        ? value.flatMap((entry, index) => item.find(entry, [...keys, String(index)]))
        : [{ keys, kind: 'value', actual: show(value), expected }],
  };
}

function record(item: Schema): Schema {
  const expected = `an object whose values are each ${item.expected}`;
  return {
    expected,
    find: (value, keys) =>
      isRecord(value)
        ? Object.entries(value).flatMap(([key, entry]) => item.find(entry, [...keys, key]))
        : [{ keys, kind: 'value', actual: show(value), expected }],
  };
}

function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  const expected = `an object with ${names.map((name) => `\`${name}\``).join(', ')}`;
  const findIn = (value: Record<string, unknown>, keys: readonly string[]): Problem[] =>
    Object.entries(value).flatMap(([key, entry]): readonly Problem[] => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field) return entry === undefined ? [] : field.find(entry, [...keys, key]);
      const near = nearest(key, names);
      const problem = { keys: [...keys, key], kind: 'unknown', actual: key } as const;
      const one = `one of ${names.map((name) => `\`${name}\``).join(', ')}`;
      return [{ ...problem, expected: one, ...(near && { nearest: near }) }];
    });
  return {
    expected,
    find: (value, keys) =>
      isRecord(value)
        ? findIn(value, keys)
        : [{ keys, kind: 'value', actual: show(value), expected }],
  };
}

function oneOf(...values: readonly string[]): Schema {
  const expected = `one of ${values.map((value) => `"${value}"`).join(', ')}`;
  return leaf(expected, (value) => typeof value === 'string' && values.includes(value));
}

/** One of many names: too many to list, so the nearest is named. */
function nameOf(what: string, names: readonly string[]): Schema {
  const expected = `the name of a ${what}`;
  return {
    expected,
    find: (value, keys) => {
      if (typeof value === 'string' && names.includes(value)) return [];
      const near = typeof value === 'string' ? nearest(value, names) : undefined;
      const problem = { keys, kind: 'value', actual: show(value), expected } as const;
      return [{ ...problem, ...(near && { nearest: near }) }];
    },
  };
}

/** A plugin of unified: a function, one with its options, or a preset. */
function isPlugin(value: unknown): boolean {
  if (Array.isArray(value)) return typeof value[0] === 'function';
  return typeof value === 'function' || (isRecord(value) && 'plugins' in value);
}

function isGrammar(value: unknown): boolean {
  return isRecord(value) && typeof value.name === 'string' && typeof value.scopeName === 'string';
}

/** An object that says the same in JSON. */
function isData(value: unknown): boolean {
  const isPlain = (part: unknown): boolean =>
    part === null ||
    ['string', 'number', 'boolean'].includes(typeof part) ||
    ((Array.isArray(part) || isRecord(part)) && Object.values(part).every(isPlain));
  return isRecord(value) && toJson(value)?.startsWith('{') === true && isPlain(value);
}

function number(min: number, max: number): Schema {
  const expected = `a number from ${min} to ${max}`;
  return leaf(expected, (v) => typeof v === 'number' && v >= min && v <= max);
}

function integer(min: number, max = 1e9): Schema {
  const expected = `a whole number from ${min} to ${max}`;
  return leaf(expected, (v) => Number.isInteger(v) && Number(v) >= min && Number(v) <= max);
}

/** `c++`, `objective-c`, `.env`: one word that cannot end a fence's info string. */
const INFO_WORD = /^[\w+#.-]{1,40}$/;
const BCP_47 = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const ISO_DATE =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

function isDate(value: unknown): boolean {
  return typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
}

function isSlug(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value === '.' || value === '..') return false;
  return !/[\s/\\?#%:*"<>|]/u.test(value) && value.length <= 120;
}

/** A path belongs to `base`: in both it would stand twice in every address. */
function isOrigin(value: unknown): boolean {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^https?:\/\//.test(value) || !URL.canParse(value))
    return false;
  const { pathname, search, hash } = new URL(value);
  return /^\/*$/.test(pathname) && search === '' && hash === '';
}

/** Building blocks of the checks of `site.config.ts` and of front matter. */
export const schema: {
  readonly text: Schema;
  readonly filledText: Schema;
  readonly flag: Schema;
  readonly anyNumber: Schema;
  readonly language: Schema;
  readonly date: Schema;
  readonly slug: Schema;
  readonly infoWord: Schema;
  readonly origin: Schema;
  readonly callback: Schema;
  readonly plugin: Schema;
  readonly grammar: Schema;
  readonly data: Schema;
  readonly nameOf: typeof nameOf;
  readonly number: typeof number;
  readonly integer: typeof integer;
  readonly oneOf: typeof oneOf;
  readonly list: typeof list;
  readonly record: typeof record;
  readonly object: typeof object;
} = {
  text: leaf('a text', (value) => typeof value === 'string'),
  filledText: leaf('a text that is not empty', (v) => typeof v === 'string' && v.trim() !== ''),
  flag: leaf('true or false', (value) => typeof value === 'boolean'),
  anyNumber: leaf('a number', (value) => typeof value === 'number' && Number.isFinite(value)),
  language: leaf('a language like "zh-CN"', (v) => typeof v === 'string' && BCP_47.test(v)),
  date: leaf('a date like 2026-01-31', isDate),
  slug: leaf('a path segment without spaces and slashes, e.g. "go-modules"', isSlug),
  infoWord: leaf('a language like "java"', (v) => typeof v === 'string' && INFO_WORD.test(v)),
  origin: leaf('an address like "https://you.github.io", without a path', isOrigin),
  callback: leaf('a function that gives the text', (value) => typeof value === 'function'),
  plugin: leaf('a plugin, or `[plugin, options]`', isPlugin),
  grammar: leaf('a TextMate grammar with `name` and `scopeName`', isGrammar),
  data: leaf('an object of texts, numbers, lists and objects', isData),
  nameOf,
  number,
  integer,
  oneOf,
  list,
  record,
  object,
};
