const NAMES: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  console: 'bash',
  zsh: 'bash',
  'shell-session': 'bash',
  bash_session: 'bash',
  terminal: 'bash',
  yml: 'yaml',
  golang: 'go',
  js: 'javascript',
  node: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  python3: 'python',
  rs: 'rust',
  'c++': 'cpp',
  cc: 'cpp',
  hpp: 'cpp',
  h: 'c',
  'c#': 'csharp',
  cs: 'csharp',
  proto: 'protobuf',
  proto3: 'protobuf',
  docker: 'dockerfile',
  kt: 'kotlin',
  rb: 'ruby',
  md: 'markdown',
  mysql: 'sql',
  postgresql: 'sql',
  tidb: 'sql',
  jsonc: 'json',
  json5: 'json',
  make: 'makefile',
  ps1: 'powershell',
  pwsh: 'powershell',
  patch: 'diff',
  conf: 'ini',
  properties: 'ini',
  cfg: 'ini',
  htm: 'html',
  'vue-html': 'html',
  'mermaid-example': 'mermaid',
  terraform: 'hcl',
  tf: 'hcl',
  objc: 'objectivec',
  svg: 'xml',
  txt: 'text',
  plain: 'text',
  plaintext: 'text',
  output: 'text',
  log: 'text',
};

/** The canonical name of an author's tag: `golang` → `go`, `c++ {.line}` → `cpp`. */
export function canonicalLanguage(tag: string): string {
  const name =
    tag
      .trim()
      .toLowerCase()
      .replace(/^[{.]+/, '')
      .split(/[\s,{:;}]/)[0] ?? '';
  return NAMES[name] ?? name;
}
