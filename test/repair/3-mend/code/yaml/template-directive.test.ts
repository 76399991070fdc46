import { expect, test } from 'vitest';
import { readTemplateDirective } from '../../../../../src/repair/3-mend/code/yaml/template-directive.ts';

test.each([
  ['{{- toYaml . | nindent 8 }}', { kind: 'fill', column: 8 }],
  ['{{ toYaml .Values.x | indent 8 }}', { kind: 'fill', column: 0 }],
  ['  {{- if and .a .b -}}', { kind: 'open' }],
  ['{{- else if .c }}', { kind: 'middle' }],
  ['{{ end }}', { kind: 'close' }],
])('reads %s', (line, directive) => {
  expect(readTemplateDirective(line)).toEqual(directive);
});

test.each(['name: {{ .Chart.Name }}', '{{ .Values.x }}', '{{ endless }}', '# {{- if }}'])(
  'takes %s for no directive',
  (line) => {
    expect(readTemplateDirective(line)).toBeUndefined();
  },
);
