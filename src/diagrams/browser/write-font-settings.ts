import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Only for exports: no system font may change the drawings of the site. */
const SYSTEM_FONTS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '~/.local/share/fonts',
  '~/.fonts',
];

/** The files of settings, by which fonts the browser shall find. */
export const FONT_SETTINGS = { own: 'fonts.conf', system: 'system.conf' } as const;

/**
 * Say in the settings of an unpacked browser where its fonts lie. The settings hold absolute paths:
 * those that were written before the folder was moved, or through a link that is gone, would leave
 * the browser without any font, and it ends at the first text of a page.
 *
 * @param dir The unpacked folder. Any number of processes may ask at once.
 */
export async function writeFontSettings(dir: string): Promise<void> {
  const real = await realpath(dir);
  await writeWhereOther(path.join(dir, 'fonts', FONT_SETTINGS.own), settings(real, []));
  await writeWhereOther(
    path.join(dir, 'fonts', FONT_SETTINGS.system),
    settings(real, SYSTEM_FONTS),
  );
}

async function writeWhereOther(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  const fresh = `${file}-${process.pid}-${performance.now()}`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

/** The shipped file names folders of another machine. */
function settings(dir: string, others: readonly string[]): string {
  const folders = [path.join(dir, 'fonts', 'fonts'), ...others];
  const fonts = folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`).join('');
  const cache = escapeXml(path.join(dir, 'fontcache'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${fonts}<cachedir>${cache}</cachedir></fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
