import { ELEMENT, innermost, type Nesting, TAG } from './bracket-nesting.ts';

/** What a part of a line does to the elements that are open. */
export interface MarkupToken {
  readonly act: 'open' | 'fill' | 'end';
  /** The element's name, `''` for a fragment. */
  readonly name: string;
  readonly length: number;
}

// <Name   <a.b   <>
const OPENS = /<((?:[A-Za-z][\w.:-]*)?)(?=[\s/>]|$)/y;
// </Name>   </>
const CLOSES = /<\/([\w.:-]*)\s*>/y;
const ALL_CLOSES = /<\/([\w.:-]*)\s*>/g;
// return (   x =   a ?   but no name, which a type argument follows
const BEFORE_ELEMENT = /(?:^|[(,=:[!&|?{}>]|\breturn)\s*$/;

/**
 * Names of the elements that a program closes: others that it seems to open are types.
 *
 * @returns Undefined where nothing ends as an element or a tag does.
 */
export function closedElements(codes: readonly string[]): ReadonlySet<string> | undefined {
  if (!codes.some((code) => code.includes(ELEMENT) || code.includes(TAG))) return undefined;
  return new Set(
    codes.flatMap((code) => [...code.matchAll(ALL_CLOSES)].map(([, name]) => name ?? '')),
  );
}

/**
 * The mark of an element that begins at a place of a line, in a script that holds markup.
 *
 *     <Item      opens a tag
 *     >          ends the tag and begins what the element holds
 *     </Item>    ends the element, as />  ends a tag
 */
export function markupAt(code: string, at: number, nesting: Nesting): MarkupToken | undefined {
  const { close } = innermost(nesting);
  if (close === TAG) {
    if (code.startsWith('/>', at)) return { act: 'end', name: '', length: 2 };
    return code[at] === '>' ? { act: 'fill', name: '', length: 1 } : undefined;
  }
  if (code[at] !== '<') return undefined;
  CLOSES.lastIndex = at;
  const closed = nesting.open.get(ELEMENT) ? CLOSES.exec(code) : null;
  if (closed) return { act: 'end', name: closed[1] ?? '', length: closed[0].length };
  OPENS.lastIndex = at;
  const opened = OPENS.exec(code);
  if (!opened) return undefined;
  const fits = close === ELEMENT || BEFORE_ELEMENT.test(code.slice(Math.max(0, at - 12), at));
  return fits ? { act: 'open', name: opened[1] ?? '', length: opened[0].length } : undefined;
}
