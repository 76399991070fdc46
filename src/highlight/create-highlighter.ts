import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HighlighterCore, LanguageRegistration, WebAssemblyInstantiator } from 'shiki/core';
import { bundledLanguages } from 'shiki/langs';
import { bundledThemes } from 'shiki/themes';
import type { CodeConfig } from '../types/config.ts';
import type { Highlighter, HighlightRequest } from '../types/highlight.ts';
import { NUMBERED } from '../util/numbered.ts';
import { type PairTheme, pairTheme, type SourceTheme } from '../util/pair-theme.ts';
import { canonicalLanguage, hasGrammar } from './languages.ts';
import { lineMemo } from './line-memo.ts';
import { hasNotation, highlightNotation, markedLines } from './notation.ts';
import { shareScanners } from './share-scanners.ts';
import { type CodeGrounds, metadataClass, tokenCss } from './token-classes.ts';
import { tokenizeLines } from './tokenize-lines.ts';

/** Larger blocks are data: colouring them would cost more than it gives. */
const MAX_LENGTH = 200_000;
const DEFAULTS: CodeConfig = {
  themes: { light: 'github-light', dark: 'github-dark' },
  languages: [],
  aliases: {},
};

/** The grounds of marked lines are the hardest to read on: `templates/styles/tokens.css`. */
const GROUNDS: CodeGrounds = { light: '#e6e8dc', dark: '#3b321a' };

/**
 * Make the highlighter of a build.
 *
 * The engine starts with the first language; each language is loaded once, when it is first used.
 *
 * @param code Themes, further languages and aliases.
 * @param grounds Backgrounds that the colours must be readable on.
 * @throws {Error} Where the two themes do not have the same selectors.
 */
export async function createHighlighter(
  code: CodeConfig = DEFAULTS,
  grounds: CodeGrounds = GROUNDS,
): Promise<Highlighter> {
  const pair = await loadPair(code.themes);
  const grammars = new Map(code.languages.map((grammar) => [grammar.name.toLowerCase(), grammar]));
  let starting: Promise<HighlighterCore> | undefined;
  let shiki: HighlighterCore | undefined;
  let colorMap: readonly string[] = [];
  const classes = new Map<number, string>();
  const memo = lineMemo();
  const loaded = new Set<string>();

  return { resolve, load, highlight, css: () => tokenCss(pair, grounds) };

  function resolve(lang: string): string {
    const name = lang.toLowerCase();
    const meant = Object.hasOwn(code.aliases, name) ? (code.aliases[name] ?? name) : name;
    return grammars.has(meant) ? meant : canonicalLanguage(meant);
  }

  async function load(langs: readonly string[]): Promise<void> {
    const wanted = langs.filter(
      (lang) => (grammars.has(lang) || hasGrammar(lang)) && !loaded.has(lang),
    );
    if (wanted.length === 0) return;
    starting ??= start(pair);
    shiki = await starting;
    ({ colorMap } = shiki.setTheme('pair'));
    for (const lang of wanted) {
      const own = grammars.get(lang);
      // Of TextMate's form; Shiki looks no closer at its own grammars.
      if (own) await shiki.loadLanguage(own as unknown as LanguageRegistration);
      else if (hasGrammar(lang)) await shiki.loadLanguage(bundledLanguages[lang]);
      loaded.add(lang);
    }
  }

  function highlight(request: HighlightRequest): string {
    const isPlain = !loaded.has(request.lang) || request.code.length > MAX_LENGTH;
    const marked = markedLines(request.meta);
    const hasLines = marked.size > 0 || NUMBERED.test(request.meta);
    const lineClass = hasLines
      ? (line: number): string => (marked.has(line) ? 'line highlighted' : 'line')
      : undefined;
    const plain = (): string => tokenizeLines(request.code, undefined, () => '', lineClass);
    if (isPlain || shiki === undefined) return plain();
    try {
      if (hasNotation(request)) return highlightNotation(shiki, request);
      const grammar = shiki.getLanguage(request.lang);
      return tokenizeLines(request.code, grammar, classOf, lineClass, memo);
    } catch {
      return plain();
    }
  }

  function classOf(metadata: number): string {
    const known = classes.get(metadata);
    if (known !== undefined) return known;
    const name = metadataClass(metadata, colorMap);
    classes.set(metadata, name);
    return name;
  }
}

async function loadPair(themes: CodeConfig['themes']): Promise<PairTheme> {
  const [light, dark] = await Promise.all([loadTheme(themes.light), loadTheme(themes.dark)]);
  const pair = pairTheme(light, dark);
  if (pair !== undefined) return pair;
  throw new Error(`The themes \`${themes.light}\` and \`${themes.dark}\` colour different things`);
}

async function loadTheme(name: string): Promise<SourceTheme> {
  const found = Object.entries(bundledThemes).find(([known]) => known === name);
  if (found === undefined) throw new Error(`No theme \`${name}\``);
  return (await found[1]()).default;
}

async function start({ theme }: PairTheme): Promise<HighlighterCore> {
  const { createHighlighterCore } = await import('shiki/core');
  const { createOnigurumaEngine } = await import('shiki/engine/oniguruma');
  return createHighlighterCore({
    engine: shareScanners(await createOnigurumaEngine({ instantiator: instantiateEngine })),
    themes: [theme],
    langs: [],
  });
}

/**
 * The engine's WebAssembly as a file: to unpack it, as `shiki/wasm` does, or to be asked whether it
 * is a `Response` loads what `fetch` is made of, in each thread anew.
 */
const instantiateEngine: WebAssemblyInstantiator = async (imports) => {
  const bytes = await readFile(fileURLToPath(import.meta.resolve('shiki/onig.wasm')));
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  return instance.exports;
};
