import { canonicalLanguage } from '../../languages/canonical-language.ts';
import { findBracketEnd } from './find-bracket-end.ts';
import { hereDocumentEnd } from './here-document-end.ts';

/** A here-document: its first line, the one behind its last, and its language. */
export interface HereDocument {
  readonly start: number;
  readonly end: number;
  readonly lang: string;
}

// python3 - <<EOF   lua << EOF
const PROGRAM = /(?:^|[\s|;&(])(python|lua|node|ruby|php|perl)\d?\b[^|;]*<</;
// cat > a/b.json <<EOF   cat <<EOF | tee b.conf
const FILE = /[>\s][^\s<>|]*\.(py|lua|rb|php|js|ts|json|go|java|c|cpp|rs|toml|tf|hcl)\b/;
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['node', 'javascript'],
  ['perl', 'perl'],
  ['tf', 'hcl'],
]);
/** What most settings in brackets are written like. */
const SETTINGS = 'hcl';

/**
 * Find the here-documents of a shell script that hold a program or settings.
 *
 *     cat > main.tf <<EOF
 *     provider "a" {          ← HCL from here
 *     region = "b"
 *     }
 *     EOF                     ← to here
 *
 * @returns Without those whose language neither their command tells nor brackets of several lines.
 */
export function findHereDocuments(lines: readonly string[]): readonly HereDocument[] {
  const found: HereDocument[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const mark = hereDocumentEnd(lines[i] ?? '');
    if (mark === undefined) continue;
    let end = i + 1;
    while (end < lines.length && lines[end]?.trim() !== mark) end += 1;
    if (end >= lines.length) break;
    const lang = languageOf(lines[i] ?? '', lines.slice(i + 1, end));
    if (lang !== undefined) found.push({ start: i + 1, end, lang });
    i = end;
  }
  return found;
}

function languageOf(head: string, lines: readonly string[]): string | undefined {
  const named = PROGRAM.exec(head)?.[1] ?? FILE.exec(head)?.[1];
  if (named !== undefined) return LANGUAGES.get(named) ?? canonicalLanguage(named);
  const start = lines.findIndex((line) => line.endsWith('{'));
  return start >= 0 && findBracketEnd(lines, start, lines.length) > start ? SETTINGS : undefined;
}
