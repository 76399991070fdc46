/** A text that is made of one thing only. */
export interface Construct {
  readonly name: string;
  /** The text is this again and again. */
  readonly piece: string;
  /** What stands before the first piece. */
  readonly head?: string;
}

const LONG_LINE = `${'The service keeps running while it waits for the next request. '.repeat(1600)}\n`;

/** Texts that extractors have flattened. */
const FLAT: readonly Construct[] = [
  {
    name: 'headings',
    piece: '2.1 How it works\nIt works so, and the next line says why.\n2.2 What to do\n',
  },
  {
    name: 'paragraphs',
    piece: 'The service keeps running while it waits for the next request.\nSo it does.\n',
  },
  { name: 'Chinese paragraphs', piece: '服务在等待下一个请求时继续运行,并设置 GOGC=25 后重启。\n' },
  {
    name: 'inline code',
    piece: 'Set GOMAXPROCS=4 and call sync.Pool.Get() before http_requests_total is read.\n',
  },
  { name: 'list', piece: '- keep the file open until it is read\n- close it\n' },
  { name: 'glued list', piece: '- keep the file open - close it - run\nctx.Done() again\n' },
  { name: 'numbered list', piece: '1. Open the file\n2. Read it\n3. Close it\n' },
  { name: 'bullets', piece: '  • keep the file open\n    • close it\n' },
  { name: 'piped table', piece: '| name | type | what it is |\n' },
  { name: 'cut rows', piece: '| http_requests |\nCounter | all requests |\n' },
  { name: 'plain table', piece: 'timeout int how long to wait\n' },
  { name: 'quotes', piece: '> It is never too late.\n' },
  { name: 'Go', piece: 'func main() {\nfmt.Println("a")\nif err != nil {\nreturn err\n}\n}\n' },
  {
    name: 'Java',
    piece: 'public class A {\nprivate int a = 1;\npublic int get() {\nreturn a;\n}\n}\n',
  },
  { name: 'Python', piece: 'def main():\nfor a in range(3):\nif a:\nreturn b\nprint(a)\n' },
  { name: 'YAML', piece: 'spec:\nreplicas: 3\ntemplate:\nmetadata:\nname: web\n' },
  { name: 'JSON', piece: '{\n"name": "web",\n"ports": [80, 443]\n}\n' },
  { name: 'shell', piece: 'if [ -f a ]; then\nkubectl get pods -n kube-system\nfi\n' },
  { name: 'SQL', piece: 'SELECT a, b\nFROM t\nWHERE a = 1;\n' },
  { name: 'XML', piece: '<a>\n<b>text</b>\n</a>\n' },
  { name: 'output', piece: 'Name: web\nStatus: Running\nmysql> show tables;\n' },
  { name: 'Mermaid', piece: 'graph TD\nA --> B\nB -->|yes| C[end]\n' },
  { name: 'tabbed table', piece: 'port\tint\t8000\n', head: 'Option\tType\tDefault\n' },
  { name: 'code with tabs', piece: 'mov\teax, 0;\n' },
  { name: 'links behind headings', piece: 'How it works¶\nIt works so.\n' },
  { name: 'links before headings', piece: '# How it works\nIt works so.\n' },
  { name: 'buttons', piece: 'Copy\nnpm install\n' },
  { name: 'numbers beside code', piece: '1\n2\nfunc main() {\n}\n' },
  { name: 'numbers', piece: '1\n2\n3\n' },
  { name: 'bylines', piece: 'Published by Jo Doe on Monday\n' },
];

/** Markdown, whole or a little damaged. */
const MARKDOWN: readonly Construct[] = [
  { name: 'Markdown headings', piece: '## How it works\n\nIt works so.\n\n' },
  { name: 'Markdown paragraphs', piece: 'Set `GOGC=25` and **restart** the [service](a.md).\n\n' },
  { name: 'Markdown list', piece: '- keep `a` open\n  - close it\n\n' },
  { name: 'Markdown table', piece: '| a | b |\n', head: '| a | b |\n| --- | --- |\n' },
  { name: 'tables without delimiter rows', piece: '| a | b |\n| c | d |\n\n' },
  { name: 'fences', piece: '```go\nfunc main() {\n\trun()\n}\n```\n\n' },
  { name: 'flat fences', piece: '```go\nfunc main() {\nrun()\n}\n```\n\n' },
  { name: 'flat YAML fences', piece: '```yaml\nspec:\nreplicas: 3\n```\n\n' },
  { name: 'unclosed fences', piece: '```go\nfunc main() {}\n\n## Next\n\nText.\n\n' },
  { name: 'one unclosed fence', piece: 'func main() {}\n', head: '# A\n\n```go\n' },
  { name: 'Markdown quotes', piece: '> It is `so`.\n>\n> - a\n\n' },
  { name: 'headings without space', piece: '##How it works\n\nIt works so.\n\n' },
  { name: 'full-width marks', piece: '＃＃ 标题\n\n｀a｀ 和｜b｜\n\n' },
  { name: 'short fences', piece: '``\n' },
  { name: 'quote fences', piece: "'''\na\n'''\nb\n" },
  { name: 'no-break spaces', piece: 'a\u00a0b\n', head: '```\n' },
  { name: 'entities in code', piece: '&lt;', head: '```\n' },
  { name: 'quotes in code', piece: '“a”\n', head: '```\n' },
  { name: 'HTML', piece: '<div>\n<p>a</p>\n</div>\n\n' },
];

/** Texts that nobody writes. */
const HOSTILE: readonly Construct[] = [
  { name: 'one line', piece: 'The service keeps running while it waits. ' },
  { name: 'one line of Chinese', piece: '服务在等待下一个请求时继续运行。' },
  { name: 'one line of code', piece: 'a(b[c]);{' },
  { name: 'long lines', piece: LONG_LINE },
  { name: 'nested list', piece: '- ' },
  { name: 'nested quotes', piece: '>' },
  { name: 'lines of nested quotes', piece: `${'>'.repeat(10_000)} a\n` },
  { name: 'back-ticks', piece: '`' },
  { name: 'single back-ticks', piece: 'a `b\n' },
  { name: 'brackets', piece: '([' },
  { name: 'open links', piece: '[a](' },
  { name: 'pipes', piece: '|' },
  { name: 'stars', piece: '*a ' },
  { name: 'open braces', piece: 'if (a) {\n' },
  { name: 'entities', piece: '&amp;lt;' },
  { name: 'blank lines', piece: '\n' },
  { name: 'white space', piece: ' \t' },
  { name: 'one word', piece: 'a' },
  { name: 'digits', piece: '1.' },
  { name: 'dashes', piece: '-' },
  { name: 'full stops', piece: '。' },
  { name: 'zero-width characters', piece: 'a\u200b' },
  { name: 'lone surrogates', piece: '\ud800' },
  { name: 'NUL', piece: '\0' },
  { name: 'tags', piece: '<div>\n' },
  { name: 'case labels', piece: 'case x in;\n' },
  { name: 'here documents', piece: 'cat <<EOF\n' },
];

/** Everything that a text may be full of, with a line about what it is. */
export const CONSTRUCTS: readonly Construct[] = [...FLAT, ...MARKDOWN, ...HOSTILE];
