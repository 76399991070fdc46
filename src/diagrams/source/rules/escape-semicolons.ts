import type { LineRule } from './line-rule.ts';

/** `  A->>B: text; more` */
const MESSAGE = /^(\s*(?:[^:]*-[^:]*|[Nn]ote [^:]*):)(.*)$/;

/**
 * Keep a semicolon inside a message, where Mermaid takes it for the end.
 *
 *     A->>B: lock(); unlock()   →   A->>B: lock()#59; unlock()
 */
export const escapeSemicolons: LineRule = {
  rule: 'diagram-semicolon',
  reason: 'A semicolon in a message needs the form `#59;`',
  kinds: ['sequenceDiagram'],
  mend: (line) =>
    line.replace(MESSAGE, (_, head: string, text: string) => {
      return head + text.replace(/(?<!#\w{1,8});/g, '#59;');
    }),
};
