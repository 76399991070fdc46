/**
 * What the page runs that draws diagrams: this module and those that it imports, bundled into one
 * script by `pageScript`, after Mermaid's own script.
 */
import { checkInPage } from './check-in-page.ts';
import { drawInPage } from './draw-in-page.ts';
import type { MermaidApi } from './mermaid-api.ts';
import type { PageMemory } from './page-memory.ts';
import type { PageError, PageOutcome } from './page-outcome.ts';
import type { ThemeConfigs } from './theme-configs.ts';

/** What the script leaves in the page, as the global `kintsugi`. */
export interface PageApi {
  draw(source: string, configs: ThemeConfigs): Promise<PageOutcome>;
  /** @returns `null` when the source is fine. */
  check(source: string): Promise<PageError | null>;
}

// The page has run Mermaid's script, which leaves this global.
const { mermaid } = globalThis as unknown as { readonly mermaid: MermaidApi };
const memory: PageMemory = { rules: new Map(), ascents: new Map() };
const kintsugi: PageApi = {
  draw: (source, configs) => drawInPage(source, configs, mermaid, memory),
  check: (source) => checkInPage(source, mermaid),
};
Object.assign(globalThis, { kintsugi });
