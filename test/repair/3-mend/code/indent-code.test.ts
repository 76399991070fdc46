import { expect, test } from 'vitest';
import { indentCode } from '../../../../src/repair/3-mend/code/indent-code.ts';
import { placeBoxes } from '../../../../src/repair/3-mend/code/outline/place-boxes.ts';
import { placeProfiles } from '../../../../src/repair/3-mend/code/outline/place-profiles.ts';

/** Each text is correct code: stripped of its indentation it must come back as it stands. */
const CASES: readonly (readonly [name: string, lang: string, code: string])[] = [
  [
    'Go with cases at the level of the switch',
    'go',
    'func f(x int) {\n\tswitch x {\n\tcase 1:\n\t\tg()\n\tdefault:\n\t\th()\n\t}\n}',
  ],
  [
    'Go with a case of several lines',
    'go',
    'switch kind {\ncase reflect.Bool:\n\treturn 1\ncase reflect.Int,\n\treflect.Uint:\n\treturn 8\n}',
  ],
  [
    'openers of one line as one level',
    'javascript',
    "app.get('/', (req, res) => {\n  res.json({\n    ok: true,\n  });\n});",
  ],
  [
    'an opener behind a closer',
    'go',
    'func NewClient(\n\taddr string,\n) *Client {\n\treturn &Client{addr}\n}',
  ],
  ['brackets in strings and comments', 'java', 'void f() {\n    // {\n    g("({[");\n    h();\n}'],
  ['a condition without braces', 'c', 'if (x)\n    return 1;\nelse\n    return 2;'],
  [
    'examples of Markdown by the languages that their fences name',
    'markdown',
    'As YAML:\n```yml title="app.yaml"\na:\n  b: 1\n```\nand as Go:\n~~~ golang\nif a {\n\tb()\n}\n~~~\n```js\nf({',
  ],
  ['a block that begins with a fence', 'yaml', '```yaml\na:\n  b: 1\n```\nc: 2'],
  [
    'a program that holds fences as a text',
    'javascript',
    'function f() {\n  return [\n    g,\n  ];\n}\nconst text = `\n```js\na\n```\n`;',
  ],
  ['stars of a block comment', 'java', '/**\n * Adds.\n */\nint add();'],
  ['a chain of calls', 'javascript', 'fetch(url)\n  .then((r) => r.json())\n  .catch(log);'],
  [
    'a chain below what an assignment left open, with comments',
    'java',
    'Gauge gauge =\n    meter\n        // The unit is a second.\n        .unit("s")\n        .build();',
  ],
  [
    'a chain that begins inside an argument',
    'java',
    'super(Setter.key("a")\n    .pool(POOL)\n    .size(8));\nrun();',
  ],
  [
    'an argument whose body begins in a line of its own',
    'csharp',
    'app.MapGet("/", (int id) =>\n{\n    return id;\n});\napp.Run(new Options(1)\n{\n    Port = 80,\n});',
  ],
  ['an element of a list that begins with a brace', 'javascript', 'f(a,\n  {\n    b,\n  });'],
  [
    'methods of Objective-C',
    'objectivec',
    '@implementation Book\n+ (NSString *)key {\n    return @"ID";\n}\n@end',
  ],
  [
    'a case that holds a comment alone',
    'go',
    'switch env {\ncase "auto":\n\t// Nothing to do.\ncase "on":\n\tuse()\n}',
  ],
  [
    'a comment before a case',
    'go',
    'switch env {\ncase "auto":\n\tleave()\n// The usual one.\ncase "on":\n\tuse()\n}',
  ],
  ['a return by itself', 'typescript', 'if (a)\n  return\nb()'],
  [
    'a value below its key, and what stands beside that',
    'javascript',
    "const a = {\n  b:\n    'c' +\n    'd',\n  e: 1,\n}",
  ],
  [
    'values of a style sheet below their property',
    'css',
    "a {\n  grid-template-areas:\n    'nav .'\n    'nav main';\n  color: red;\n}",
  ],
  [
    'a directive of several lines',
    'nginx',
    "http {\n    log_format main '$host '\n        '$status';\n    gzip on;\n    include a;\n}",
  ],
  ['settings without semicolons', 'nginx', 'input {\n    host => "a"\n    port => "b"\n}'],
  [
    'elements in a script',
    'javascript',
    'const App = () => (\n  <ul\n    id="a"\n  >\n    {items.map((item) => (\n      <li key={item}>{item}</li>\n    ))}\n    <Empty />\n    <p>\n      default: none\n    </p>\n  </ul>\n);',
  ],
  [
    'a fragment in a script',
    'typescript',
    'return (\n  <>\n    <Head title="a" />\n    <b>x</b>\n  </>\n)',
  ],
  [
    'types that look like elements',
    'typescript',
    'const f = <T>(x: T) =>\n  g<T>(x)\nconst html = "</b>"\nh(html)',
  ],
  [
    'signs of a session that look like elements',
    'javascript',
    'a == b\n<true\nb == c\n<false\nd == e',
  ],
  [
    'rows that were printed',
    'text',
    'array([[[1, 2],\n  [3, 4]],\n  [[5, 6],\n    [7, 8]]])\ndone',
  ],
  [
    'a call that a comma leaves open',
    'bash',
    'quantile(0.9,\n  sum(rate(a[5m])))\nquantile(0.5,\n  b)',
  ],
  ['an opened bracket that nothing closes', 'text', 'f(a,\nb\nc'],
  [
    'shell loops and conditions',
    'bash',
    'for f in *; do\n  if [ -f "$f" ]; then\n    echo "$f"\n  fi\ndone',
  ],
  [
    'YAML in a here-document',
    'bash',
    'kubectl apply -f - <<EOF\nmetadata:\n  name: web\n  labels:\n    app: web\nEOF\necho done',
  ],
  [
    'settings above a diagram',
    'mermaid',
    '---\nconfig:\n  theme: dark\n---\nflowchart TD\n    A --> B',
  ],
  [
    'shell cases',
    'bash',
    'case "$1" in\n  start)\n    run\n    ;;\n  *)\n    exit 1\n    ;;\nesac',
  ],
  [
    'a program between quotes in the shell',
    'bash',
    "sudo bpftrace -e '\nEND {\n  clear(@count);\n}'\necho done",
  ],
  ['an unfinished shell line', 'bash', 'docker run \\\n  -d \\\n  nginx\necho done'],
  [
    'what a console was told, and what it printed',
    'javascript',
    "> console.count()\ndefault: 1\nundefined\n> console.count('abc')\nabc: 1\n> user\n{\n  name: 'A',\n}\n>",
  ],
  [
    'a console whose prompt has a name',
    'ruby',
    'irb(main):001:0> begin\nirb(main):002:0> 1\nirb(main):003:0> end\n=> 1',
  ],
  ['arrows between the parts of a drawing', 'text', 'Client\n  ↓\nGateway\n  ↓\nService'],
  ['nested tags', 'xml', '<a>\n    <b>\n        <c/>\n    </b>\n</a>'],
  [
    'a Makefile recipe',
    'makefile',
    'VERSION := 1\nbuild: deps\n\tgo build ./...\n\t@echo "built: $@"\nclean:\n\trm -rf bin',
  ],
  [
    'a Dockerfile continuation',
    'dockerfile',
    'FROM debian\nRUN apt-get update \\\n    && apt-get install -y curl\nCMD ["sh"]',
  ],
  [
    'a Mermaid subgraph',
    'mermaid',
    'flowchart LR\n    subgraph api\n        A --> B\n    end\n    B --> C',
  ],
  [
    'YAML by its keys',
    'yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels:\n    app: web\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: web\n          image: nginx\n          ports:\n            - containerPort: 80',
  ],
  [
    'scripts inside YAML',
    'yaml',
    'steps:\n  - name: Build\n    run: |\n      for d in *; do\n        make "$d"\n      done\n  - name: Test\n    run: make test',
  ],
  [
    'labels of C at the margin',
    'c',
    'int run(void)\n{\n    if (open() < 0)\n        goto done;\n    work();\ndone:\n    return close();\n}',
  ],
  [
    'parameters that begin as declarations do',
    'cpp',
    'int attach(Reader* reader,\n    const char* name,\n    const char* path) {\n    return 0;\n}',
  ],
  [
    'YAML inside YAML that begins with a text',
    'yaml',
    'template.done: |\n  message: |\n    Application web is done.\n    It runs on two machines now.\n    Nothing else has to be said.',
  ],
  [
    'a script below two keys of YAML inside YAML',
    'yaml',
    'data:\n  checks: |\n    example.com/Queue:\n      health.lua: |\n        state = {}\n        state.text = "a"\n        if ready then\n          state.size = 3\n        end\n        return state',
  ],
  [
    'JSON behind a text in YAML inside YAML',
    'yaml',
    'data:\n  note: |\n    message: |\n      Well done.\n      [{\n        "title": "a",\n        "fields": [{\n          "short": true\n        }]\n      }]',
  ],
  [
    'Python whose line opens two brackets, which count once',
    'python',
    "sgd([\n    {'lr': 1e-2},\n    {'lr': f([\n        1,\n    ])},\n], momentum=0.9)\nrun()",
  ],
  [
    'Python with a string of one letter',
    'python',
    'def f(a):\n    print("a")\n    if a:\n        return 1\n    return 2',
  ],
  [
    'Python that calls what it has just defined',
    'python',
    'import asyncio\nasync def main():\n    print("a")\n    await step(1)\n    print("b")\nasyncio.run(main())',
  ],
  [
    'templates of Helm charts',
    'yaml',
    [
      'spec:',
      '  {{- if not .Values.autoscaling.enabled }}',
      '  replicas: {{ .Values.replicaCount }}',
      '  {{- end }}',
      '  template:',
      '    metadata:',
      '      {{- with .Values.podAnnotations }}',
      '      annotations:',
      '        {{- toYaml . | nindent 8 }}',
      '      {{- end }}',
      '    spec:',
      '      containers:',
      '        - name: {{ .Chart.Name }}',
      '          resources:',
      '            {{- toYaml .Values.resources | nindent 12 }}',
      '          livenessProbe:',
      '            httpGet:',
      '              path: /',
    ].join('\n'),
  ],
  [
    'YAML inside a here-document',
    'bash',
    'kubectl apply -f - <<EOF\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\nEOF',
  ],
  [
    'Python by its blocks',
    'python',
    'class Stack:\n    def __init__(self):\n        self.items = []\n    def push(self, item):\n        self.items.append(item)\n    def is_empty(self):\n        return not self.items\nif __name__ == "__main__":\n    Stack().push(1)',
  ],
  [
    'options of a help text',
    'text',
    'Flags:\n  -h, --help          help for stress\n  -l, --load int      load per worker\n      --log string    the log level',
  ],
  ['nested TOML tables', 'toml', '[http]\n  [http.routers]\n    rule = "x"'],
  ['flat TOML tables', 'toml', '[http]\nport = 1\n[http.routers]\nrule = "x"'],
  ['Ruby blocks', 'ruby', 'items.each do |item|\n  if item\n    puts item\n  end\nend'],
  ['access labels of C++', 'cpp', 'class A {\npublic:\n    int f();\nprivate:\n    int x;\n};'],
  [
    'behind what was left out',
    'go',
    'func main() {\n\t...\n\tenv := get()\n\tif env == "" {\n\t\t...\n\t\treturn\n\t}\n}',
  ],
  [
    'listings of a profiler',
    'go',
    '(pprof) list run\nTotal: 2.29s\n      20ms      2.12s (flat, cum) 92.58% of Total\n         .          .     14:func run() {\n         .      1.20s     15:\tgo()\n         .          .     16:}',
  ],
  [
    'tables of a profiler',
    'bash',
    '(pprof) top\n      flat  flat%   sum%        cum   cum%\n     140ms  6.11%  6.11%      140ms  6.11%  runtime.mallocgc\n  114.52MB 27.96% 27.96%   114.52MB 27.96%  bytes.makeSlice\n         0     0% 27.96%      16MB  3.91%  fmt.Sprintf',
  ],
  [
    'branches below several headings',
    'text',
    'Read:\n  ├─ open the file\n  └─ tell its encoding\nMend:\n  └─ find blocks\n  │  └─ by lines\nWrite:\n  └─ edits\nThen it ends.',
  ],
  ['a tree of files', 'text', 'src/\n├── read/\n│ └── text.ts\n└── write/'],
  [
    'boxes that hold flows',
    'text',
    '┌────────────┐\n│            │\n│ Read       │\n│      ↓     │\n│ Mend       │\n└────────────┘\n    ↓\n┌────────────┐\n│ Done       │\n└────────────┘',
  ],
  [
    'wide boxes of nearly one width',
    'text',
    '┌────────────────────────────────┐\n│ Read                           │\n└────────────────────────────────┘\n    │\n    ▼\n┌──────────────────────────────┐\n│ Mend                         │\n└──────────────────────────────┘',
  ],
  [
    'boxes of one width below one another',
    'text',
    '┌───────┐\n│ read  │\n└───────┘\n    ↓\n┌───────┐\n│ mend  │\n│ - all │\n└───────┘\n    ↓\n┌───────┐\n│ write │\n└───────┘',
  ],
  [
    'arrows below the mark of their box',
    'text',
    '┌───────┐\n│ read  │\n└──────┬┘\n       │\n       │ text\n       ▼\n┌───────┐\n│ mend  │\n└───────┘',
  ],
  ['a slip in Go', 'go', 'for x := range xs:\n\tf(x)\n}\ng()'],
  [
    'front matter of a diagram',
    'mermaid',
    '---\nconfig:\n  theme: forest\n---\nflowchart LR\n    A --> B',
  ],
  [
    'a statement behind a return without a value',
    'javascript',
    "if (a === 'x') return\nif (b) {\n  c()\n}",
  ],
  [
    'the header of a class in two lines',
    'java',
    'public class A implements B,\n    C, D {\n    int e;\n}',
  ],
  [
    'types in angle brackets, a union among them',
    'typescript',
    "type A = Omit<\n  B,\n  | 'c'\n  | 'd'\n>\ninterface E extends F<\n  G\n> {\n  h: i\n}",
  ],
  ['a comparison at the end of a line', 'javascript', 'if (a <\n  b) {\n  c()\n}'],
  [
    'JSON that a command gets',
    'bash',
    'curl -X POST \\\n  localhost/a \\\n  -d \'{\n    "b": 1,\n    "c": [\n      2\n    ]\n  }\'',
  ],
  [
    'settings in elements of a configuration',
    'bash',
    '<source>\n  @type tcp\n  <parse>\n    @type json\n  </parse>\n</source>\n<match **>\n  @type stdout\n</match>',
  ],
  [
    'markup that a program printed',
    'bash',
    '$ marked\n* a\n^D\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
  ],
  [
    'a table that the client of a database printed',
    'bash',
    'etcdutl status\n+------+-----+\n| HASH | REV |\n+------+-----+\n| 35c8 | 214 |\n+------+-----+',
  ],
  [
    'a tree of files behind its last branch',
    'bash',
    '|-- a.json\n|-- log\n|   |-- b.log\n`-- vendors\n  |-- c\n  `-- d\n    |-- e\n    `-- f',
  ],
  [
    'a key whose items are all commented out',
    'yaml',
    'alerting:\n  alertmanagers:\n    - static_configs:\n        - targets:\n            # - b:9093\n# Load rules.\nrule_files:\n  # - "c.yml"\nscrape_configs:\n  - job_name: d',
  ],
  [
    'a program in a here-document',
    'bash',
    'lua << EOF\nvim.on("a", {\n  call = function(b)\n    if b then\n      c()\n    end\n  end,\n})\nEOF\necho "$a"',
  ],
  [
    'settings in a here-document',
    'bash',
    'cat <<EOF > a.conf\nlog stderr;\nhttp {\n  server {\n    listen 80;\n  }\n}\nEOF\nrun a.conf',
  ],
  [
    'what a constructor sets',
    'cpp',
    'struct A {\n    A(int b,\n        int c)\n        : b_(std::min(b,\n            1)),\n            c_{c} {\n        run();\n    }\n    A()\n        : b_(0) {\n        run();\n    }\n};\nint f() {\n    return a ? b\n        : c(d);\n}',
  ],
  [
    'arguments of CMake in lines of their own',
    'cmake',
    'add(a\n  # sources\n  b.cpp\n  c.cpp)\nif(d)\n  e(\n    f\n  )\nendif()',
  ],
  [
    'a value below its assignment among parameters',
    'kotlin',
    'class A(\n    val a: Int,\n    val b: B =\n        B.of(a),\n) {\n    val c = 1\n}',
  ],
];

test.each(CASES)('indents %s', (_, lang, code) => {
  const lines = code.split('\n');
  const bare = lines.map((line) => line.trimStart());
  expect(indentCode(bare, lang)).toEqual(lines);
  expect(indentCode(lines, lang)).toEqual(lines);
});

test('leaves a language of unknown structure flat', () => {
  expect(indentCode(['a {', 'b', '}'], 'markdown')).toEqual(['a {', 'b', '}']);
});

test('leaves boxes of other widths to their look', () => {
  const lines = ['┌──────┐', '│ read │', '└──────┘', '↓', '┌──┐', '│ x │', '└──┘'];
  expect(placeBoxes(lines)).toEqual(new Map());
});

test('takes two rows of amounts for no listing', () => {
  expect(placeProfiles(['20ms 2.12s 14: a', '. . 15: b'])).toBeUndefined();
});

test.each([
  ['last branches', '└── a', 60],
  ['elements', '<a>', 60],
])('bounds the depth of %s', (_, line, depth) => {
  const lines = Array.from({ length: 200 }, () => line);
  const ends = line.startsWith('<') ? lines.map(() => '</a>') : [];
  const widths = indentCode([...lines, ...ends], 'bash').map((text) => text.search(/\S/) / 2);
  expect(Math.max(...widths)).toBe(depth);
});
