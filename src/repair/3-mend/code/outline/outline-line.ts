/** What a line of plain text or of a program's output looks like, as far as its place is concerned. */
export interface OutlineLine {
  /** What it begins with: a bullet, a number, an option, a branch of a tree, a kind of word. */
  readonly start: string;
  /** What it ends with: a colon, a bracket, a backslash, other. */
  readonly end: string;
  /** Its first word or mark. */
  readonly first: string;
  /** Its length by class. */
  readonly size: string;
}

// The order matters: the first that fits is the start.
const STARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['blank', /^$/],
  ['fence', /^(?:```|~~~)/],
  ['arrow', /^[↓↑→←▼▲⬇⬆⇩⇓│|vV↘↙╱╲/\\ ]+$/],
  ['arrow+', /^[↓↑→←▼▲⬇⬆⇩⇓↘↙]/],
  ['box', /^[┌┐┘╔╗╚╝╭╮╰╯┬┴┼─═]/],
  ['branch', /^(?:├|\|--|\+-)/],
  ['last', /^(?:└|`--|\\-)/],
  ['bar', /^[│║|]/],
  ['rule', /^[-=_*#+]{3,}/],
  ['opt2', /^-\w,? /],
  ['opt1', /^--\w/],
  ['prompt', /^(?:[$%>❯➜]|>>>|\.\.\.) /],
  ['note', /^(?:#|\/\/|;)/],
  ['key', /^"[^"]*"\s*:/],
  ['bullet', /^[-*+•·●○▪✓✔✅❌☑→]\s?/],
  ['1.', /^\d+[.)、]/],
  ['(1)', /^[（(]\d+[)）]/],
  ['step', /^(?:Step|步骤|Phase|Level|Layer)\s?\d/i],
  ['一、', /^[一二三四五六七八九十]+[、.]/],
  ['①', /^[①-⑳]/],
  ['open', /^[[({<【]/],
  ['close', /^[\])}>】]/],
  ['at', /^at \S/],
  ['date', /^\d{2,4}[-/:]\d/],
  ['0', /^\d/],
  ['k:v', /^[\w./ -]{1,40}:\s\S/],
  ['k:', /^[\w./ -]{1,40}:$/],
  ['k=v', /^[\w.-]+\s?=/],
  ['AB', /^[A-Z][A-Z0-9_ ]+\b/],
  ['Ab', /^[A-Z]/],
  ['ab', /^[a-z]/],
  ['文', /^[\u2e80-\u9fff]/],
  ['emoji', /^\p{Extended_Pictographic}/u],
];
const ENDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [':', /[:：]$/],
  ['{', /[{([]$/],
  ['}', /[})\]][,;]?$/],
  ['\\', /\\$/],
  [';', /[;,]$/],
  ['.', /[.。!?！？]$/],
  ['…', /(?:…|\.\.\.)$/],
];
const CHARACTERS_READ = 200;

/** Read the look of one line without its indentation. */
export function outlineLine(text: string): OutlineLine {
  const line = text.slice(0, CHARACTERS_READ);
  const first = /^(?:\w[\w.-]*|[^\s\w])/u.exec(line)?.[0] ?? '';
  const words = line.split(' ').length;
  return {
    start: STARTS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'mark',
    end: ENDS.find(([, pattern]) => pattern.test(text.slice(-4)))?.[0] ?? '',
    first: first.length > 16 ? '' : first,
    size: words > 8 ? 'long' : words > 3 ? 'some' : String(words),
  };
}
