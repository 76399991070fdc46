import { expect, test } from 'vitest';
import { indentMakefile } from '../../../../src/repair/3-mend/code/indent-makefile.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  ['recipes', 'all: a b\n\tgo build ./...\n\tgo test\n\nb::\n\tc'],
  ['a variable ends a recipe', 'all:\n\ta\nB := 1\nc'],
  ['so does a directive', 'all:\n\ta\nifeq ($(B),1)\nc\nendif'],
  ['variables of all kinds', 'A = 1\nB ?= 2\nC += 3\nexport D=4\n$(E).f != g'],
  ['the environment of a command', 'all:\n\tGOOS=linux go build'],
  ['a line that sets a variable and no more', 'all:\n\ta\nGOOS=linux\nb'],
  ['commands with colons', 'all:\n\t@echo "a: b"\n\t-docker run a:b\n\techo "a" : b'],
  ['long commands', 'all:\n\ta \\\n\t\tb \\\n\t\tc\n\td'],
  ['a long variable', 'A = b \\\n\tc\nD = e'],
  ['a comment in a recipe', 'all:\n\t# why\n\ta'],
  ['a comment before the next rule', 'all:\n\ta\n# the next\nb:\n\tc'],
  ['a comment before a variable', 'all:\n\ta\n# the next\nB := 1'],
  ['a comment at the end', 'all:\n\ta\n# end'],
  ['a comment before all', '# a\nb\nall:\n\tc'],
  ['patterns', '%.o: %.c\n\tcc -c $<'],
])('%s', (_, code) => {
  expect(reindent(code, indentMakefile)).toBe(code);
});
