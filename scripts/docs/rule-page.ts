import type { Rule } from '../../src/report/rule.ts';
import type { RuleGroup } from '../../src/report/rule-catalogue.ts';

/** The page of one message: what happened, why, and how to mend it. */
export function rulePage(
  { id, what, why, mend }: Rule,
  { title }: RuleGroup,
  order: number,
): string {
  const anchor = title.toLowerCase().replaceAll(' ', '-');
  return `---
slug: rule-${id}
order: ${order}
---

# ${id}

${inFolder(what)}.

## Why

${inFolder(why)}

## How to mend it

${inFolder(mend)}.

One of the [messages](../messages.md#${anchor}) about: ${title.toLowerCase()}.
`;
}

/** Links count from `docs/`; the page stands one folder below. */
function inFolder(text: string): string {
  return text.replace(/\]\((?=[\w-]+\.md)/g, '](../');
}
