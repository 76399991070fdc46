import type { DrawnDiagram } from '../../types/diagram.ts';

/** The id that the diagram service puts on every drawing and in front of all ids inside it. */
const PLACEHOLDER = 'kg-diagram';

/** A drawing with ids of its own: `kg-` keeps them apart from the ids of the article. */
export function diagramSvg(drawn: DrawnDiagram, figureId: string): string {
  return drawn.svg.replaceAll(PLACEHOLDER, `kg-${figureId}`);
}
