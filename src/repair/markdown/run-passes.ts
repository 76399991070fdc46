import { applyEdits } from '../../util/text/apply-edits.ts';
import { type CodeIndenter, codeIndenter } from '../3-mend/code/code-indenter.ts';
import { editPieces, type Piece } from '../edit-script/edit-pieces.ts';
import { toSource } from '../edit-script/to-source.ts';
import { type Draft, type Finding, makeDraft, type Pass } from './draft.ts';
import { mendCellPipes } from './passes/mend-cell-pipes.ts';
import { mendCodeBreaks } from './passes/mend-code-breaks.ts';
import { mendCodeEntities } from './passes/mend-code-entities.ts';
import { mendCodeIndent } from './passes/mend-code-indent.ts';
import { mendCodeQuotes } from './passes/mend-code-quotes.ts';
import { mendFenceLanguages } from './passes/mend-fence-languages.ts';
import { mendFences } from './passes/mend-fences.ts';
import { mendFullWidthMarks } from './passes/mend-full-width-marks.ts';
import { mendHeadings } from './passes/mend-headings.ts';
import { mendInvisible } from './passes/mend-invisible.ts';
import { mendItemCode } from './passes/mend-item-code.ts';
import { mendLineEndings } from './passes/mend-line-endings.ts';
import { mendQuoteFences } from './passes/mend-quote-fences.ts';
import { mendSpaces } from './passes/mend-spaces.ts';
import { mendTables } from './passes/mend-tables.ts';

/** The passes in order: characters before structure, fences before all that must know where code is. */
const PASSES: readonly Pass[] = [
  mendInvisible,
  mendLineEndings,
  mendSpaces,
  mendFullWidthMarks,
  mendQuoteFences,
  mendItemCode,
  mendFences,
  // Again: what a lost fence hid is seen only now.
  mendFullWidthMarks,
  mendHeadings,
  mendCodeBreaks,
  mendTables,
  mendCellPipes,
  mendCodeEntities,
  mendCodeQuotes,
  mendCodeIndent,
  mendFenceLanguages,
];

/** Rules that change no reader's view: they are no reason to look for damage elsewhere. */
const HARMLESS: ReadonlySet<string> = new Set(['mixed-line-endings', 'fence-open-at-end']);

/** A text half mended, how it came from its source, and what could not be mended. */
export interface Work {
  readonly draft: Draft;
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** Mended damage may uncover more damage; three rounds have always been enough. */
const MAX_ROUNDS = 4;

/**
 * Run all passes over a text until none finds anything more.
 *
 * @param source Markdown.
 * @param isRebuilt Whether repair wrote the text itself: then damage that one pass finds does not make the others
 *   look for more.
 * @param indentCode Indents the text's code. @default nothing is known of it yet
 */
export function runPasses(
  source: string,
  isRebuilt: boolean,
  indentCode: CodeIndenter = codeIndenter(),
): Work {
  let work: Work = {
    draft: makeDraft(source, indentCode),
    pieces: [{ start: 0, end: source.length, edit: undefined }],
    findings: [],
  };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = runRound(work, isRebuilt);
    const isDone = next.draft === work.draft;
    work = next;
    if (isDone) break;
  }
  return work;
}

/** Run every pass once, each on what the one before it left. */
function runRound(work: Work, isRebuilt: boolean): Work {
  let { draft, pieces } = work;
  const findings: Finding[] = [];
  for (const pass of PASSES) {
    const found: Finding[] = [];
    const edits = pass(draft, (finding) => found.push(finding));
    if (found.length > 0) {
      const origin = toSource(pieces);
      for (const { start, end, ...rest } of found) {
        findings.push({ ...rest, start: origin(start), end: origin(end) });
      }
    }
    if (edits.length === 0) continue;
    pieces = editPieces(pieces, edits);
    const isTelling = !isRebuilt && edits.some(({ rule }) => !HARMLESS.has(rule));
    draft = makeDraft(
      applyEdits(draft.text, edits),
      draft.indentCode,
      draft.isDamaged || isTelling,
    );
  }
  return { draft, pieces, findings };
}
