import { expect, test } from 'vitest';
import { indentShell } from '../../../../src/repair/3-mend/code/indent-shell.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  [
    'loops and conditions',
    'while a; do\n  if b; then\n    c\n  elif d; then\n    e\n  else\n    f\n  fi\ndone',
  ],
  ['functions', 'f() {\n  a\n}\ng'],
  ['arrays', 'a=(\n  b\n)\nc'],
  ['a closer that opens', 'f() {\n  a\n} && {\n  b\n}'],
  ['a closer before a pipe', 'for a in b; do\n  c\ndone | sort'],
  ['a word that begins as a closer', 'for a in b; do\n  finish\n  done_it\ndone'],
  ['a closer too many', 'fi\na\nif b; then\n  c\nfi'],
  [
    'cases',
    'case $1 in\n  a)\n    b\n    ;;\n  "c d") e ;;\n  *)\n    if f; then\n      g\n    fi\n    ;;\nesac\nh',
  ],
  [
    'cases in cases',
    'case $1 in\n  a)\n    case $2 in\n      b)\n        c\n        ;;\n    esac\n    ;;\nesac',
  ],
  ['a case in a loop', 'for a in b; do\n  case $a in\n    c) d ;;\n  esac\ndone'],
  ['unfinished lines', 'a \\\n  -b \\\n  -c\nd |\n  e &&\n  f ||\n  g\nh'],
  ['unfinished lines in a block', 'if a; then\n  b \\\n    -c\nfi'],
  ['two bars of no command', 'a |\n  b'],
  ['comments that open nothing', 'a # then do\n# if b; then\nc'],
  ['a comment behind an opener', 'if a; then # why\n  b\nfi'],
  ['a hash in a word', 'a#b\nc'],
  ['a here-document', 'if a; then\n  cat <<EOF\nif b; then\nc\nEOF\n  d\nfi'],
  ['a session, whose answers stand at the margin', '$ if a; then\nb\n$ docker run \\\n  -d\nc'],
  ['a session of root', 'root@box:~# a {\nb'],
  ['a printed object', 'curl a\n{\n  "b": [\n    1\n  ]\n}\nc'],
  ['a printed list of objects', '[{\n  "b": 1\n}]'],
  ['an object without its end', '{\n  "a": {\n    "b": 1'],
  ['a block in braces', '{\n  echo a\n}'],
])('%s', (_, code) => {
  expect(reindent(code, indentShell)).toBe(code);
});
