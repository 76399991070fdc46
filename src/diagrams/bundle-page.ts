import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundle `page/main.ts` and all that it imports into one script for the page that draws diagrams. */
export async function bundlePage(): Promise<string> {
  const own = fileURLToPath(import.meta.url);
  // Compiled beside this module: `.ts` in the repository, `.js` in the package.
  const input = fileURLToPath(new URL(`page/main${extname(own)}`, import.meta.url));
  const build = await rolldown({ input, platform: 'browser', tsconfig: false, logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
