import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readImages } from '../read/images/read-images.ts';
import { readSidecar } from '../read/overrides/read-sidecar.ts';
import { readText } from '../read/read-text.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Sidecar } from '../types/decision.ts';
import type { ArticleImage } from '../types/image.ts';
import type { ArticleRecord } from './article/article-record.ts';

/** A seed, and the hash of everything that its article depends on. */
export interface KeyedSeed {
  readonly path: FilePath;
  readonly key: string;
  /** Absent where the file could not be read, and where it is read again when it is needed. */
  readonly text?: string;
  /** A person's decisions about the article's repair, from `NAME.repair.yml`. */
  readonly sidecar?: Sidecar;
  /** The images that the text names. */
  readonly images?: readonly ArticleImage[];
  /** Only of a file that could not be read: a record with the message that says why. */
  readonly record?: ArticleRecord;
}

/** What `readKeyed` needs to know about the build. */
export interface SeedTools {
  readonly config: SiteConfig;
  /** From `articleSettings`. */
  readonly settings: string;
}

/** Read a seed, and hash what its article depends on: text, decisions, images, path, configuration, code. */
export async function readKeyed(
  path: FilePath,
  { config, settings }: SeedTools,
): Promise<KeyedSeed> {
  const read = await readText(config.root, path, config.limits.fileBytes);
  const content = read.ok ? read.text : JSON.stringify(read.message);
  const sidecar = await readSidecar(config.root, path);
  const decisions = sidecar ? `\n${JSON.stringify(sidecar)}` : '';
  const images = read.ok
    ? await readImages(read.text, config.seedsDir, join(config.root, path), config.limits.fileBytes)
    : [];
  const pictures = images.length > 0 ? `\n${JSON.stringify(images)}` : '';
  const key = hash('sha1', `${settings}\n${path}${decisions}${pictures}\n${content}`);
  if (read.ok) {
    const found = { ...(sidecar && { sidecar }), ...(images.length > 0 && { images }) };
    return { path, key, text: read.text, ...found };
  }
  return { path, key, record: { path, key, summary: undefined, messages: [read.message] } };
}
