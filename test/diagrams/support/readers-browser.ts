import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../../src/diagrams/browser/start-browser.ts';

/** A Chinese font as a reader has it, where the machine has one. */
export const CHINESE_FONT: string | undefined = [
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
  '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc',
].find((file) => existsSync(file));

/**
 * Start the project's browser as a reader's.
 *
 * @param folder For the configuration of its fonts.
 * @param font With its folder; without one there are only the browser's Latin fonts.
 */
export async function readersBrowser(
  folder: string,
  font: string | undefined,
): Promise<RunningBrowser> {
  const [embedded] = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
  if (embedded === undefined) throw new Error('No browser');
  const program = await embedded.prepare('own');
  const config = path.join(folder, 'fonts.conf');
  const dir = font === undefined ? '' : `<dir>${path.dirname(font)}</dir>`;
  const xml = `<?xml version="1.0"?><fontconfig>${dir}<cachedir>${folder}/fc</cachedir></fontconfig>`;
  writeFileSync(config, xml);
  const own = font === undefined ? {} : { FONTCONFIG_FILE: config, FONTCONFIG_PATH: folder };
  const prepare = async () => ({ ...program, env: { ...program.env, ...own } });
  return startBrowser([{ ...embedded, prepare }], () => undefined);
}
