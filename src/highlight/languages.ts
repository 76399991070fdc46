import { bundledLanguages, bundledLanguagesInfo } from 'shiki/langs';

/** Names that people use and Shiki does not know. */
const MORE_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    golang: 'go',
    'objective-c': 'objc',
    plaintext: 'text',
    plain: 'text',
    txt: 'text',
    output: 'text',
    none: 'text',
    config: 'ini',
    conf: 'ini',
    cfg: 'ini',
    gradle: 'groovy',
    shell: 'bash',
    jsonc: 'jsonc',
  }),
);

/** Names for people where Shiki's own would surprise. */
const PREFERRED: Readonly<Record<string, string>> = {
  shellscript: 'bash',
  shellsession: 'console',
  docker: 'dockerfile',
  make: 'makefile',
  proto: 'protobuf',
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => {
    const name = PREFERRED[id] ?? id;
    return [id, name, ...aliases].map((alias) => [alias, name] as const);
  }),
);

/**
 * Name a language as the pages do.
 *
 * @param lang The first word of an info string.
 * @returns The name after aliases; what nobody knows stays as it is, `text` for nothing.
 */
export function canonicalLanguage(lang: string): string {
  const name = lang.toLowerCase();
  const known = MORE_ALIASES.get(name) ?? name;
  return CANONICAL.get(known) ?? (known === '' ? 'text' : known);
}

/** True where there is a grammar. */
export function hasGrammar(lang: string): lang is keyof typeof bundledLanguages {
  return Object.hasOwn(bundledLanguages, lang);
}
