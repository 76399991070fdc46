const ALIASES: ReadonlyMap<string, string> = new Map([
  ['golang', 'go'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['zsh', 'bash'],
  ['yml', 'yaml'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['tsx', 'typescript'],
  ['py', 'python'],
  ['rs', 'rust'],
  ['c++', 'cpp'],
  ['cs', 'csharp'],
  ['proto', 'protobuf'],
  ['jsonc', 'json'],
]);

/** The name of a language that `detectLanguage` and `indentCode` know it by. */
export function canonicalLanguage(name: string): string {
  return ALIASES.get(name) ?? name;
}
