/**
 * Time the diagrams of a folder of Markdown files.
 *
 *     node scripts/bench-diagrams.ts [FOLDER] [ROUNDS]
 *
 * Prints for one diagram in light and dark, after the browser's start: the median of the wall
 * clock, of the best of all rounds, and of the processor time of all browser processes, which
 * other work on the machine does not lengthen. Then a build's view: nothing cached, all cached.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowsers } from '../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../src/diagrams/browser/start-browser.ts';
import { createDiagramRenderer } from '../src/diagrams/create-diagram-renderer.ts';
import { fontCss } from '../src/diagrams/fonts/font-css.ts';
import { mermaidConfig } from '../src/diagrams/mermaid-config.ts';
import { openPage } from '../src/diagrams/open-page.ts';
import { DARK, LIGHT } from '../src/diagrams/palettes.ts';
import { sceneToSvg } from '../src/diagrams/scene/scene-to-svg.ts';
import { STYLED_TYPES } from '../src/diagrams/styled-types.ts';
import { fonts } from '../src/util/fonts.ts';
import { median } from './bench/median.ts';

const [folder = 'test/fixtures/gold', rounds = '3'] = process.argv.slice(2);
const limits = { timeoutMs: 10_000, maxEdges: 500, maxTextSize: 50_000 };
const browserDir: string = path.resolve('node_modules/.cache/kintsugi');
const sources: string[] = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
});

await timeDiagrams();
await timeBuilds();

async function timeDiagrams(): Promise<void> {
  const started = performance.now();
  const running = await startBrowser(findBrowsers(undefined, browserDir), console.warn);
  const page = await openPage(running.browser, fontCss([fonts.text, fonts.code]));
  console.log(`start of the browser and the page: ${round(performance.now() - started)} ms`);
  const cdp = await running.browser.target().createCDPSession();
  const cpu = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const configs = {
    light: mermaidConfig(LIGHT, limits, 'own'),
    dark: mermaidConfig(DARK, limits, 'own'),
    styledTypes: STYLED_TYPES,
  };
  const walls: number[][] = sources.map(() => []);
  const cpus: number[] = [];
  const sizes: number[] = [];
  for (let pass = 0; pass < Number(rounds); pass++) {
    for (const [at, source] of sources.entries()) {
      const [wall, before] = [performance.now(), await cpu()];
      const drawn = await page.draw(source, configs);
      if ('error' in drawn) continue;
      sizes.push(sceneToSvg(drawn.light, drawn.dark, source).svg.length);
      walls[at]?.push(performance.now() - wall);
      cpus.push((await cpu()) - before);
    }
  }
  await running.close();
  const drawn = walls.filter((times) => times.length > 0);
  console.log(`${sources.length} diagrams, ${drawn.length} without mending, ${rounds} rounds`);
  console.log(`wall clock, median: ${round(median(drawn.flat()))} ms`);
  console.log(
    `wall clock, median of each diagram's best: ${round(median(drawn.map((times) => Math.min(...times))))} ms`,
  );
  console.log(`processor time of the browser, median: ${round(median(cpus))} ms`);
  console.log(`size, median: ${median(sizes)} bytes, largest: ${Math.max(...sizes)}`);
}

async function timeBuilds(): Promise<void> {
  const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-bench-'));
  for (const name of ['nothing cached', 'all cached']) {
    const renderer = createDiagramRenderer({
      ...limits,
      cacheDir,
      browserDir,
      executablePath: undefined,
      notify: console.warn,
    });
    const started = performance.now();
    const results = await renderer.render(sources.map((source) => ({ source, label: 'x' })));
    await renderer.close();
    const ok = results.filter((result) => result.ok).length;
    console.log(`${name}: ${ok} of ${results.length} in ${round(performance.now() - started)} ms`);
  }
  rmSync(cacheDir, { recursive: true, force: true });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
