import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isElement } from './is-element.ts';

/** A `<pre>` as the info string describes it. */
export interface CodeInfo {
  readonly lang: string;
  readonly meta: string;
  /** `title="main.go"`, `file=main.go`, `[main.go]`, or ```` ```go main.go ````. */
  readonly title: string | undefined;
  readonly value: string;
  /** 1-based line in the seed of the first line of code. */
  readonly firstLine: number;
}

const TITLE = /\b(?:title|file|filename)=(?:"([^"]*)"|'([^']*)'|([^\s{}]+))/;
/** ```` ```sh [npm] {1} ````: the tab of a group in VitePress. */
const LABEL = /(?:^|\s)\[([^[\]]+)\](?=\s|$)/;
const FILE_NAME = /^[\w./@-]*\.[A-Za-z]\w{0,9}$/;

/**
 * Read the language, title and text of a code block.
 *
 * @param pre The element `<pre>`.
 * @param resolve Language after aliases.
 */
export function readCode(pre: Element, resolve: (lang: string) => string): CodeInfo {
  const code = pre.children.find((child) => isElement(child, 'code'));
  const properties = isElement(code) ? code.properties : {};
  const name = [properties.className]
    .flat()
    .map((entry) => /^language-(.+)$/.exec(String(entry))?.[1])
    .find((entry) => entry !== undefined);
  const meta = String(properties.dataMeta ?? '');
  const firstLine = Number(properties.dataFirst) || (pre.position?.start.line ?? 1);
  return {
    lang: name === 'mermaid' ? name : resolve(name ?? 'text'),
    meta,
    title: readTitle(meta),
    value: textOf(pre).replace(/\n$/, ''),
    firstLine,
  };
}

function readTitle(meta: string): string | undefined {
  const match = TITLE.exec(meta);
  const named = match?.[1] ?? match?.[2] ?? match?.[3];
  const given = named || LABEL.exec(meta)?.[1]?.trim();
  if (given) return given;
  return meta.split(/\s+/).find((word) => FILE_NAME.test(word));
}
