/// <reference lib="dom" />
import type { MermaidConfig } from '../mermaid-config.ts';
import { darken } from './darken.ts';
import { describeError } from './describe-error.ts';
import type { MermaidApi } from './mermaid-api.ts';
import type { PageMemory } from './page-memory.ts';
import type { PageOutcome } from './page-outcome.ts';
import { readScene } from './read-scene.ts';
import { seedRandom } from './seed-random.ts';
import { showInOwnSize } from './show-in-own-size.ts';
import { themeColors } from './theme-colors.ts';
import type { ThemeConfigs } from './theme-configs.ts';

/** A drawing that is attached to the page. */
interface Drawn {
  readonly root: SVGSVGElement;
  readonly type: string;
}

/** What Mermaid draws in the place of a source that is too long. */
const TOO_LONG = 'Maximum text size in diagram exceeded';

/** Draw one diagram in both themes and read what was drawn. */
export async function drawInPage(
  source: string,
  configs: ThemeConfigs,
  mermaid: MermaidApi,
  { rules, ascents }: PageMemory,
): Promise<PageOutcome> {
  try {
    const { root, type } = await draw(source, configs.light, mermaid);
    const light = readScene(root, ascents);
    const isStyled = configs.styledTypes.includes(type);
    if (isStyled && darken(root, rules.get(type) ?? new Map(), themeColors(configs.light))) {
      root.style.color = configs.dark.themeVariables.lineColor;
      return { light, dark: readScene(root, ascents), type };
    }
    const lightRules = rulesOf(root);
    const second = await draw(source, configs.dark, mermaid);
    if (isStyled) learnRules(rules, type, lightRules, rulesOf(second.root));
    return { light, dark: readScene(second.root, ascents), type };
  } catch (error) {
    return { error: describeError(error) };
  } finally {
    document.body.innerHTML = '';
  }
}

async function draw(source: string, config: MermaidConfig, mermaid: MermaidApi): Promise<Drawn> {
  const stage = document.body;
  seedRandom();
  mermaid.initialize(config);
  const { svg, diagramType } = await mermaid.render('kg-diagram', source, stage);
  stage.innerHTML = svg;
  const root = stage.querySelector('svg');
  if (root === null) throw new Error('Mermaid drew nothing');
  if (root.textContent?.includes(TOO_LONG)) throw new RangeError(TOO_LONG);
  showInOwnSize(root);
  // What Mermaid leaves to the page's colour: axes and ticks.
  root.style.color = config.themeVariables.lineColor;
  return { root, type: diagramType };
}

function rulesOf(root: SVGSVGElement): string[] {
  return [...(root.querySelector('style')?.sheet?.cssRules ?? [])].map((rule) => rule.cssText);
}

/** Note which rule of the dark style sheet stands in the place of which rule of the light one. */
function learnRules(
  rules: PageMemory['rules'],
  type: string,
  light: readonly string[],
  dark: readonly string[],
): void {
  if (light.length !== dark.length) return;
  const known = rules.get(type) ?? new Map<string, string>();
  for (const [at, rule] of light.entries()) known.set(rule, dark[at] ?? rule);
  rules.set(type, known);
}
