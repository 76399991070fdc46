import { anyOf } from './any-of.ts';

const isHead: (text: string) => boolean = anyOf([
  // graph TD   flowchart LR;   flowchart-elk TB A-->B
  /^(?:graph|flowchart|flowchart-elk|swimlane-beta)(?:\s+(?:TB|TD|BT|RL|LR|[<>^v])(?=$|[\s;])|\s*;?$)/,
  // Names that are no words of any prose; something may be glued behind them.
  /^(?:sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|gitGraph|quadrantChart|requirementDiagram|C4(?:Context|Container|Component|Dynamic|Deployment)|(?:xychart|sankey|block|packet|architecture|radar|treemap|treeView|venn|usecase|wardley|cynefin|ishikawa|agentflow|railroad(?:-(?:ebnf|abnf|peg))?)-beta|eventmodeling|zenuml)(?=$|[\s:;{])/,
  // pie title Pets   pie showData
  /^pie(?:\s+showData)?(?:\s+title\b.*)?\s*$/,
  // Words of prose too: only when nothing else stands on the line.
  /^(?:gantt|mindmap|kanban|sankey|xychart(?:\s+horizontal)?|treemap)\s*;?$/,
  // %%{init: {"theme": "base"}}%%
  /^%%\{\s*(?:init|initialize|wrap)\b/,
]);

/** Words so common that the next line must look like their body. */
const COMMON: ReadonlyMap<string, RegExp> = new Map([
  ['journey', /^(?:title|section|accTitle)\b|:\s*\d\s*:/],
  ['timeline', /^(?:title|section|accTitle)\b|^\S.*\s:\s/],
  ['block', /^(?:columns\b|block:|\w+(?:\[|\(|:\d)|space\b)/],
  ['packet', /^(?:title\b|\+?\d+(?:-\d+)?\s*:)/],
  ['architecture', /^(?:group|service|junction)\s+\w+/],
  ['requirement', /^\w*[rR]equirement\s+\w+\s*\{/],
  ['ishikawa', /\S/],
  ['info', /^showInfo\b/],
]);

/**
 * Whether a line looks like the first line of a Mermaid diagram of any kind.
 *
 *     flowchart LR          yes      pie title Pets        yes
 *     graph theory is old   no       timeline              only before a fitting next line
 *
 * @param line One line, indented or not.
 * @param next The line behind it; without it words that prose uses too are not taken.
 * @see https://mermaid.js.org/intro/
 */
export function looksLikeMermaidHead(line: string, next?: string): boolean {
  const text = line.trim();
  if (isHead(text)) return true;
  const body = COMMON.get(text);
  return body !== undefined && next !== undefined && body.test(next.trim());
}
