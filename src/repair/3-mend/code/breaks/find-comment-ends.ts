import { looksLikeCommand } from '../../../languages/looks-like-commands.ts';
import type { LayoutText } from './layout-text.ts';

/** `// note`, up to the next one or a comment of the other kind. */
const SCRIPT_COMMENT = /(?:^| )\/\/ (?:(?! \/\/ |\/\*).)*/g;
/** `# note`, up to the next one. */
const SHELL_COMMENT = /(?:^| )# (?:(?! # ).)*/g;
const HAN = /[\u3000-\u9fff\uff00-\uffef]/;
const TO_HAN = /^.*[\u3000-\u9fff\uff00-\uffef]/;
/** `prop`, `` `count` ``, `v-on:click.stop`: what a note may end with; a key or an operator is code. */
const NOTE_WORD = /^(?:[:,.!?)'"`-]|[\w$.`'":)-]*[\w`'")])?$/;
const RESERVED =
  /^(?:async|await|case|class|const|else|enum|export|extends|for|function|get|if|import|in|interface|let|new|of|private|protected|public|readonly|return|set|static|switch|throw|try|type|var|while)$/;
/** `stop()`, `const a = `, `count.value++`, `onClick: call(`: how a statement or an entry begins. */
const STATEMENT =
  /(?:(?:async|await|const|default|export|function\*?|let|new|readonly|return|static|var) )*[A-Za-z_$][\w$]*(?:\.[\w$]+|\[\w+\])*(?:\(|\+\+|--| [-+*/|&?]?= |: [\w$]+\()|(?:const|let|var) [[{]/y;
/** Command lines are read this far. */
const CHARACTERS_READ = 160;
const PLAIN_WORD = /^[A-Za-z]*$/;
/** Largest number of words of a note without Han. */
const MAX_NOTE_WORDS = 3;
/** `# see `, `[root@host]# `, `a | `: what goes on. */
const GOES_ON =
  /(?:[|&;$#`'"(:,>=/\\→-]|\b(?:the|a|an|to|of|with|use|using|run|via|by|from|your|for|and|or|in|if|sudo|is|exec|on|this|that|all|into|at|our|we|you|can|as|when|it))$/i;
/** A path, an option, a name with a sign: commands have them, notes have not. */
const ARGUMENT = / (?:-{1,2}\w|[\w$@~.-]*[/$@=:][\w$.]|\w+\.\w|\.(?: |$))/;

/** The offset of the white space in a script's comment behind which code begins, -1 for none. */
function statementAt(comment: string): number {
  const note = TO_HAN.exec(comment)?.[0].length ?? 0;
  for (
    let at = note > 0 ? comment.indexOf(' ', note) : -1;
    at > 0;
    at = comment.indexOf(' ', at + 1)
  ) {
    STATEMENT.lastIndex = at + 1;
    if (!STATEMENT.test(comment)) continue;
    const words = comment.slice(note, at).split(' ');
    return words.every((word) => NOTE_WORD.test(word) && !RESERVED.test(word)) ? at : -1;
  }
  return -1;
}

/** The offset of the white space in a shell's comment behind which a command begins, -1 for none. */
function commandAt(comment: string): number {
  const text = comment.trimStart().slice(2);
  if (looksLikeCommand(text)) return -1;
  const lastHan = (TO_HAN.exec(text)?.[0].length ?? 0) - 1;
  const at = firstCommand(text, lastHan);
  const note = text.slice(0, at);
  if (at < 0 || GOES_ON.test(note)) return -1;
  const words = note.slice(TO_HAN.exec(note)?.[0].length ?? 0).split(' ');
  const isPlain = words.length <= MAX_NOTE_WORDS && words.every((word) => PLAIN_WORD.test(word));
  const isBehindHan = words.length === 1 && words[0] === '' && HAN.test(note);
  const isCommand =
    isBehindHan || (isPlain && ARGUMENT.test(text.slice(at + 1, at + CHARACTERS_READ)));
  return isCommand ? at + comment.length - text.length : -1;
}

/** The white space behind `from` before the first command that has an argument, -1 for none. */
function firstCommand(text: string, from: number): number {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (at <= from) continue;
    const command = text.slice(at + 1, at + CHARACTERS_READ);
    if (/^[a-z]\S* \S/.test(command) && looksLikeCommand(command)) return at;
  }
  return -1;
}

/** Where code begins in the comments of a language. */
const ENDS: ReadonlyMap<string, readonly [RegExp, (comment: string) => number]> = new Map([
  ['javascript', [SCRIPT_COMMENT, statementAt]],
  ['typescript', [SCRIPT_COMMENT, statementAt]],
  ['bash', [SHELL_COMMENT, commandAt]],
]);

/**
 * Find the white space at which comments end: where a statement begins behind words in Han, a command behind those
 * or behind a few English ones. In public code lines end at 853 of 877 such places.
 *
 *     // 停止␣stop()   # 查看␣go tool pprof cpu.prof   # vet␣go vet ./...
 *
 * @returns By offset: that a line ends there.
 */
export function findCommentEnds({ text, language }: LayoutText): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  const [pattern, endOf] = ENDS.get(language) ?? [];
  if (!pattern || !endOf) return spaces;
  for (const { 0: comment, index } of text.matchAll(pattern)) {
    const at = endOf(comment);
    if (at > 0) spaces.set(index + at, true);
  }
  return spaces;
}
