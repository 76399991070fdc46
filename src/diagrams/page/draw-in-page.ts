/// <reference lib="dom" />
import type { MermaidConfig } from '../mermaid-config.ts';
import type { darken } from './darken.ts';
import type { describeError } from './describe-error.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { readScene, SceneTools } from './read-scene.ts';
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
export interface PageTools extends SceneTools {
  readonly mermaid: MermaidApi;
  readonly darken: typeof darken;
  readonly describeError: typeof describeError;
  readonly readScene: typeof readScene;
  readonly seedRandom: typeof seedRandom;
  /** The page's memory: for each diagram type, light style rule → dark style rule. */
  readonly rules: Map<string, Map<string, string>>;
}

/** The settings of one diagram in both themes. */
export interface ThemeConfigs {
  readonly light: MermaidConfig;
  readonly dark: MermaidConfig;
  /** Diagram types whose two themes differ in the style sheet only. */
  readonly styledTypes: readonly string[];
}

/**
 * Draw one diagram in both themes and read what was drawn.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 */
export async function drawInPage(
  source: string,
  configs: ThemeConfigs,
  tools: PageTools,
): Promise<PageOutcome> {
  const stage = document.body;
  try {
    const { root, type } = await draw(configs.light);
    const light = tools.readScene(root, tools);
    const isStyled = configs.styledTypes.includes(type);
    if (isStyled && tools.darken(root, tools.rules.get(type) ?? new Map(), themeColors())) {
      root.style.color = configs.dark.themeVariables.lineColor;
      return { light, dark: tools.readScene(root, tools), type };
    }
    const lightRules = rulesOf(root);
    const second = await draw(configs.dark);
    if (isStyled) learn(type, lightRules, rulesOf(second.root));
    return { light, dark: tools.readScene(second.root, tools), type };
  } catch (error) {
    return { error: tools.describeError(error) };
  } finally {
    stage.innerHTML = '';
  }

  async function draw(config: MermaidConfig): Promise<{ root: SVGSVGElement; type: string }> {
    tools.seedRandom();
    tools.mermaid.initialize(config);
    const { svg, diagramType } = await tools.mermaid.render('kg-diagram', source, stage);
    stage.innerHTML = svg;
    const root = stage.querySelector('svg');
    if (root === null) throw new Error('Mermaid drew nothing');
    if (root.textContent?.includes('Maximum text size in diagram exceeded')) {
      throw new RangeError('Maximum text size in diagram exceeded');
    }
    showInOwnSize(root);
    // What Mermaid leaves to the page's colour: axes and ticks.
    root.style.color = config.themeVariables.lineColor;
    return { root, type: diagramType };
  }

  /** So that one CSS pixel is one unit of the view box. */
  function showInOwnSize(root: SVGSVGElement): void {
    let { width, height } = root.viewBox.baseVal ?? { width: 0, height: 0 };
    if (width === 0 || height === 0) {
      const box = root.getBBox();
      ({ width, height } = box);
      root.setAttribute('viewBox', `${box.x} ${box.y} ${width} ${height}`);
    }
    root.style.maxWidth = 'none';
    root.style.width = `${width}px`;
    root.style.height = `${height}px`;
  }

  /** As written, and as the browser writes them into a `style` attribute. */
  function themeColors(): Set<string> {
    const probe = document.createElement('i').style;
    const colors = new Set<string>();
    for (const value of Object.values(configs.light.themeVariables)) {
      probe.color = '';
      probe.color = typeof value === 'string' ? value : '';
      if (probe.color !== '') colors.add(String(value).toLowerCase()).add(probe.color);
    }
    return colors;
  }

  function rulesOf(root: SVGSVGElement): string[] {
    return [...(root.querySelector('style')?.sheet?.cssRules ?? [])].map((rule) => rule.cssText);
  }

  function learn(type: string, lightRules: string[], darkRules: string[]): void {
    if (lightRules.length !== darkRules.length) return;
    const known = tools.rules.get(type) ?? new Map<string, string>();
    for (const [at, rule] of lightRules.entries()) known.set(rule, darkRules[at] ?? rule);
    tools.rules.set(type, known);
  }
}
