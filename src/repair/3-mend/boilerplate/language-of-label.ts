/** Names of languages as pages print them above code, without capitals. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [
    'bash sh shell zsh console terminal',
    'c',
    'cpp c++',
    'csharp c# cs',
    'css',
    'dart',
    'diff',
    'dockerfile docker',
    'elixir',
    'go golang',
    'graphql',
    'groovy',
    'hcl terraform',
    'html',
    'http',
    'ini',
    'java',
    'javascript js jsx',
    'json jsonc',
    'kotlin',
    'lua',
    'makefile',
    'markdown',
    'nginx',
    'php',
    'powershell',
    'protobuf proto',
    'python py',
    'ruby rb',
    'rust rs',
    'scala',
    'scss',
    'sql mysql postgresql',
    'svelte',
    'swift',
    'text plaintext txt',
    'toml',
    'typescript ts tsx',
    'vue',
    'xml',
    'yaml yml',
  ].flatMap((names) => {
    const [first = '', ...aliases] = names.split(' ');
    return [first, ...aliases].map((name): readonly [string, string] => [name, first]);
  }),
);

/**
 * Read a label as the name of a language.
 *
 * @param label `python`, `Python`, `golang`.
 * @returns The name that fences have; undefined for anything else.
 */
export function languageOfLabel(label: string): string | undefined {
  return LANGUAGES.get(label.toLowerCase());
}
