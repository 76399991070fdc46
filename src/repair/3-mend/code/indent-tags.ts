import { indentBrackets } from './brackets/indent-brackets.ts';
import { whiteSpace } from './white-space.ts';

const UNIT: ReadonlyMap<string, string> = new Map([['xml', '    ']]);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr !doctype'.split(' '),
);
// <name   </name   >   />   <!--   -->   <![CDATA[
const TOKEN = /<!--|-->|<!\[CDATA\[|\]\]>|<\?|\?>|<\/?([A-Za-z!][\w:.-]*)|\/?>/g;
const END = /^<\/([\w:.-]*)/;
const EMBEDDED = /^<(script|style)\b[^>]*>$/i;
// <script setup lang="ts">   of a component of Vue, whose code stands at its column
const SETUP = /^<script\b[^>]*\ssetup\b/i;
// {{if .A}}   {{#each items}}   {% for a in b %}   {#if a}
const OPENS =
  /^(?:\{\{-?\s*(?:#|(?:if|range|with|define|block)\b)|\{%-?\s*(?:if|for|block|macro|with|unless|case)\b|\{#)/;
// {{end}}   {{/each}}   {% endfor %}   {/if}
const ENDS = /^(?:\{\{-?\s*(?:\/|end\b)|\{%-?\s*end|\{\/)/;
// {{else}}   {% elif b %}   {:else}
const PARTS = /^(?:\{\{-?\s*(?:\^|else\b)|\{%-?\s*(?:else|elif|elsif|when)\b|\{:)/;
// {{if .A}}a{{end}}
const ENDS_LATER = /\{\{-?\s*(?:\/|end\b)|\{%-?\s*end|\{\//;
/** The name under which a directive of a template is open. */
const DIRECTIVE = '{';

/** A script of more lines is not looked through. */
const MAX_SCRIPT_LINES = 3000;

/** Where the markup stands between two lines. */
interface Markup {
  readonly open: string[];
  /** Name of the tag whose attributes are being read, `''` outside of a tag. */
  tag: string;
  /** The mark that ends the comment we are in. */
  comment: string;
}

/**
 * Indent markup by its tags; scripts and styles inside it by their brackets.
 *
 *     <ul>
 *     <li>one</li>     ← one level in
 *     </ul>
 */
export function indentTags(lines: readonly string[], lang: string): readonly string[] {
  const unit = UNIT.get(lang) ?? '  ';
  const state: Markup = {
    open: [],
    tag: '',
    comment: '',
  };
  const isFlat = lang === 'vue' || lines.some((line) => SETUP.test(line));
  const out: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    out.push(whiteSpace(unit, levelOf(line, state)));
    advance(line, state, lang);
    const embedded = EMBEDDED.exec(line)?.[1]?.toLowerCase();
    if (embedded === undefined) continue;
    const end = endOf(embedded, lines, i);
    if (end < 0) continue;
    const base = whiteSpace(unit, isFlat ? state.open.length - 1 : state.open.length);
    const inner = indentBrackets(
      lines.slice(i + 1, end),
      embedded === 'style' ? 'css' : 'javascript',
    );
    for (const prefix of inner) out.push(base + prefix);
    i = end - 1;
  }
  return out;
}

/** The line on which an embedded script or style ends, -1 when it does not. */
function endOf(tag: string, lines: readonly string[], start: number): number {
  for (let i = start + 1; i < Math.min(lines.length, start + MAX_SCRIPT_LINES); i += 1) {
    if (lines[i]?.startsWith(`</${tag}`)) return i;
  }
  return -1;
}

function levelOf(line: string, state: Markup): number {
  const depth = state.open.length;
  if (state.comment !== '') return depth;
  if (state.tag !== '') return /^\/?>/.test(line) ? depth : depth + 1;
  const ended = ENDS.test(line) || PARTS.test(line) ? DIRECTIVE : END.exec(line)?.[1];
  if (ended === undefined) return depth;
  const at = state.open.lastIndexOf(ended);
  if (at < 0 && ended === DIRECTIVE) return depth;
  return at < 0 ? Math.max(0, depth - 1) : at;
}

/** A directive of a template that is alone in its line; what it opens ends in another line. */
function advanceDirective(line: string, { open }: Markup): void {
  if (ENDS.test(line)) {
    const at = open.lastIndexOf(DIRECTIVE);
    if (at >= 0) open.length = at;
  } else if (OPENS.test(line) && !ENDS_LATER.test(line)) open.push(DIRECTIVE);
}

function advance(line: string, state: Markup, lang: string): void {
  if (state.comment === '' && state.tag === '') advanceDirective(line, state);
  for (const match of line.matchAll(TOKEN)) {
    const [token] = match;
    if (state.comment !== '') {
      if (token === state.comment) state.comment = '';
    } else if (token === '<!--') state.comment = '-->';
    else if (token === '<![CDATA[') state.comment = ']]>';
    else if (token === '<?') state.comment = '?>';
    else tag(token, match[1] ?? '', state, lang);
  }
}

function tag(token: string, name: string, state: Markup, lang: string): void {
  if (token === '>' || token === '/>') {
    const isVoid = token === '/>' || (lang !== 'xml' && VOID.has(state.tag.toLowerCase()));
    if (state.tag !== '' && !isVoid && !state.tag.startsWith('!')) state.open.push(state.tag);
    state.tag = '';
  } else if (token.startsWith('</')) {
    const at = state.open.lastIndexOf(name);
    if (at >= 0) state.open.length = at;
    state.tag = '';
  } else if (name !== '') state.tag = name;
}
