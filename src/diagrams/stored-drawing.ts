import type { FailedDiagram } from '../types/diagram.ts';
import type { Drawn } from './draw-diagram.ts';

/** What is kept of a source: its drawing, or why there is none. */
export type StoredDrawing = Drawn | FailedDiagram;

/** Whether another day would bring the same: what took too long may not take so long again. */
export function isLasting(drawing: StoredDrawing): boolean {
  if (!drawing.ok)
    return drawing.ruleId !== 'diagram-timeout' && drawing.ruleId !== 'diagram-crash';
  return drawing.mends.every(({ rule }) => rule !== 'diagram-layout');
}
