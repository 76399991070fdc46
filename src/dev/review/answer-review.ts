import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sidecarPath } from '../../read/overrides/sidecar-path.ts';
import type { FilePath } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { ReviewChoice } from '../../types/review.ts';
import { type Schema, schema } from '../../util/schema/schema.ts';
import { writeFileAtomic } from '../../write/write-file-atomic.ts';
import { decide } from './decide.ts';
import { isOwnPage } from './is-own-page.ts';
import { makeReview } from './make-review.ts';
import { readBody } from './read-body.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

/** What the review needs of the preview. */
export interface ReviewHost {
  readonly config: SiteConfig;
  /** The article with this slug, as its files are now. */
  readonly find: (slug: string) => Promise<ReviewedArticle | undefined>;
  /** A file was written. */
  readonly touched: (paths: readonly FilePath[]) => Promise<void>;
}

/** `/@kintsugi/review/`, before the article's slug. */
const PREFIX = /^\/@[^/]+\/[^/]+\//;

const choiceSchema: Schema = schema.object({
  key: schema.filledText,
  lines: schema.list(schema.integer(1)),
  as: schema.oneOf(
    ...['code', 'heading', 'paragraph', 'list', 'table', 'blockquote'],
    ...['mermaid', 'boilerplate', 'asis', 'title'],
  ),
  lang: schema.infoWord,
  depth: schema.integer(1, 6),
});

/**
 * Answer a page that shows repairs: GET tells what was decided, POST takes a decision.
 *
 * The browser names an article, never a file; only a page of this server may decide.
 */
export async function answerReview(
  request: IncomingMessage,
  response: ServerResponse,
  host: ReviewHost,
): Promise<void> {
  const slug = slugOf(request.url ?? '');
  const found = slug === undefined ? undefined : await host.find(slug);
  if (found === undefined) return send(response, 404, { error: 'No such article' });
  if (request.method === 'GET') return send(response, 200, makeReview(found, host.config));
  if (request.method !== 'POST') return send(response, 405, { error: 'GET or POST' });
  if (!isOwnPage(request)) return send(response, 403, { error: 'Not from a page of this server' });
  const choice = parse(await readBody(request));
  if (choice === undefined) return send(response, 400, { error: 'No such decision' });
  const decided = decide(found, choice);
  if (!decided.ok) return send(response, 409, { error: decided.reason });
  await write(found, decided.text, host);
  const now = await host.find(slug ?? '');
  return send(response, 200, now ? makeReview(now, host.config) : {});
}

function slugOf(url: string): string | undefined {
  try {
    return decodeURIComponent((url.split(/[?#]/)[0] ?? '').replace(PREFIX, ''));
  } catch {
    return undefined;
  }
}

function parse(body: string | undefined): ReviewChoice | undefined {
  try {
    const value: ReviewChoice = JSON.parse(body ?? '');
    const isWhole = value.key !== undefined && value.lines?.length === 2;
    return choiceSchema.find(value, []).length === 0 && isWhole ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A file without decisions is no use to anybody. */
async function write({ article }: ReviewedArticle, text: string, host: ReviewHost): Promise<void> {
  const path = sidecarPath(article.path);
  const file = join(host.config.root, path);
  if (text.trim() === '') await rm(file, { force: true });
  else await writeFileAtomic(file, text);
  await host.touched([path]);
}

function send(response: ServerResponse, status: number, value: object): void {
  const type = 'application/json; charset=utf-8';
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(value));
}
