import type { SelectedLines } from './panel.ts';

/** The source lines of what is selected in the article, as far as the page knows them. */
export function selectedLines(): SelectedLines {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const [start, end] = [linesOf(startContainer), linesOf(endContainer)];
  if (start === undefined || end === undefined) return undefined;
  return [Math.min(start[0], end[0]), Math.max(start[1], end[1])];
}

function linesOf(node: Node): readonly [number, number] | undefined {
  const near = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    'main [data-line]',
  );
  const [first, last] = (near?.dataset.line ?? '').split('-').map(Number);
  return first && last ? [first, last] : undefined;
}
