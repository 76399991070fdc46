/// <reference lib="dom" />

import type { MermaidConfig } from '../mermaid-config.ts';
import type { describeError } from './describe-error.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { readLabel } from './read-label.ts';
import type { readScene } from './read-scene.ts';
import type { seedRandom } from './seed-random.ts';

/** The part of Mermaid that the page uses. */
export interface MermaidApi {
  initialize(config: object): void;
  render(
    id: string,
    source: string,
    container: Element,
  ): Promise<{ svg: string; diagramType: string }>;
  parse(source: string): Promise<unknown>;
}

/** The functions that `drawInPage` is given, all of them sent to the page as source. */
export interface PageTools {
  readonly mermaid: MermaidApi;
  readonly describeError: typeof describeError;
  readonly readLabel: typeof readLabel;
  readonly readScene: typeof readScene;
  readonly seedRandom: typeof seedRandom;
}

/**
 * Draw one diagram and read what was drawn.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 *
 * @param config For `mermaid.initialize`.
 */
export async function drawInPage(
  source: string,
  config: MermaidConfig,
  tools: PageTools,
): Promise<PageOutcome> {
  const id = 'kg-diagram';
  const stage = document.body;
  const { lineColor } = config.themeVariables;
  try {
    tools.seedRandom();
    tools.mermaid.initialize(config);
    const { svg, diagramType } = await tools.mermaid.render(id, source, stage);
    stage.innerHTML = svg;
    const root = stage.querySelector('svg');
    if (root === null) throw new Error('Mermaid drew nothing');
    const text = root.textContent ?? '';
    if (text.includes('Maximum text size in diagram exceeded')) {
      throw new RangeError('Maximum text size in diagram exceeded');
    }
    showInOwnSize(root);
    return { scene: tools.readScene(root, tools.readLabel), type: diagramType };
  } catch (error) {
    return { error: tools.describeError(error) };
  } finally {
    stage.innerHTML = '';
  }

  /** So that one CSS pixel is one unit of the view box. */
  function showInOwnSize(root: SVGSVGElement): void {
    const { width, height } = root.viewBox.baseVal ?? { width: 0, height: 0 };
    if (width === 0 || height === 0) {
      const rect = root.getBBox();
      root.setAttribute('viewBox', `${rect.x} ${rect.y} ${rect.width} ${rect.height}`);
      showInOwnSize(root);
      return;
    }
    root.setAttribute('width', String(width));
    root.setAttribute('height', String(height));
    // What Mermaid leaves to the page's colour: axes and ticks.
    root.style.color = lineColor;
    root.style.maxWidth = 'none';
    root.style.width = `${width}px`;
    root.style.height = `${height}px`;
  }
}
