import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Differences that a preview has by design: its scripts, its policy, lines for scrolling. */
const OWN = [
  / data-line="[\d-]+"/g,
  /<meta http-equiv="content-security-policy"[^>]*>/gi,
  /<meta name="kintsugi-revision"[^>]*>/g,
  /<meta property="csp-nonce"[^>]*>/g,
  /<script\b[^>]*><\/script>/g,
];

/**
 * Compare what a preview serves with a built site.
 *
 * @param url Address of the preview's front page.
 * @param outDir The site of a clean build.
 * @returns Paths that differ, or that only one of the two has.
 */
export async function compareWithBuild(url: string, outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map((file) => relative(outDir, join(file.parentPath, file.name)));
  const different: string[] = [];
  for (const path of paths.filter((each) => !/^(?:assets|cards)\//.test(each))) {
    const response = await fetch(new URL(path.replace(/(^|\/)index\.html$/, '$1'), url));
    const served = await response.text();
    const built = await readFile(join(outDir, path), 'utf8');
    if (normalise(served) !== normalise(built)) different.push(path);
  }
  return different;
}

function normalise(text: string): string {
  return OWN.reduce((rest, pattern) => rest.replace(pattern, ''), text);
}
