import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_ENDING } from '../util/files/article-file.ts';

/** Enough to tell one language from another. */
const MAX_FILES = 8;
const MAX_BYTES = 16 * 1024;
const MAX_FOLDERS = 20;
/** Where nothing is written yet. */
const DEFAULT = 'zh-CN';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN_WORD = /[A-Za-z]{2,}/g;
/** Chinese articles have much code, and English ones may quote some Chinese. */
const MIN_SHARE = 0.15;

/**
 * Guess the language that most of the first articles of a folder are written in.
 *
 * @param folder The articles' folder, absolute; nothing outside of it is read.
 * @param outDir Passed over.
 * @returns `zh-CN`, `ja`, `ko`, or `en` for all that is written in other letters.
 */
export async function guessLang(folder: string, outDir: string): Promise<string> {
  const files = await listFirst(folder, outDir);
  const texts = await Promise.all(files.map(readBeginning));
  const text = texts.join('\n');
  const [han, kana, hangul] = [count(text, HAN), count(text, KANA), count(text, HANGUL)];
  const words = count(text, LATIN_WORD);
  const all = han + kana + hangul + words;
  if (all === 0) return DEFAULT;
  if ((han + kana + hangul) / all < MIN_SHARE) return 'en';
  if (hangul > han + kana) return 'ko';
  return kana > han / 4 ? 'ja' : 'zh-CN';
}

/** The first articles, a folder's own before those of its folders. */
async function listFirst(folder: string, outDir: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let at = 0; at < Math.min(folders.length, MAX_FOLDERS); at++) {
    const here = folders[at] ?? folder;
    const entries = await readdir(here, { withFileTypes: true }).catch(() => []);
    const shown = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
    for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(here, entry.name);
      if (entry.isDirectory() && path !== outDir) folders.push(path);
      else if (entry.isFile() && ARTICLE_ENDING.test(entry.name)) files.push(path);
      if (files.length >= MAX_FILES) return files;
    }
  }
  return files;
}

async function readBeginning(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
