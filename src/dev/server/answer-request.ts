import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { ConfigError } from '../../config/config-error.ts';
import type { FollowedProject } from '../follow-project.ts';
import type { FindAnswer } from '../live/live-answers.ts';
import { folderUrl } from './folder-url.ts';
import { isLocalRequest } from './is-local-request.ts';
import { pathBelow } from './path-below.ts';
import { refuseWrite } from './refuse-write.ts';
import { sendLive } from './send-live.ts';

/** What a preview answers requests with. */
export interface RequestHost {
  /** Name or address that it listens on. */
  readonly host: string;
  readonly followed: Pick<FollowedProject, 'config' | 'project'>;
  readonly vite: () => Promise<ViteDevServer>;
  /** By a path below the base. */
  readonly find: FindAnswer;
  /** The page that says what went wrong, and follows changes. */
  readonly failure: (text: string) => string;
  /** Told what went wrong. */
  readonly notify: (text: string) => void;
}

/** Where the review is asked for, before the article's slug. */
const REVIEW_PATH = '/@kintsugi/review/';
/** What Vite answers; all else is a page of ours. */
const VITE_PATH = /^\/(?:@vite\/|@fs\/|@id\/|node_modules\/)/;
/** No page has it. */
const NO_PATH = '\0';

/** Answer a request to a preview: who may not ask is refused, and a failure is told. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  host: RequestHost,
): Promise<void> {
  try {
    if (isLocalRequest(request, [host.host])) await route(request, response, host);
    else response.writeHead(403, { 'content-type': 'text/plain' }).end('Host not allowed\n');
  } catch (error) {
    const text = describe(error);
    host.notify(text);
    if (response.headersSent) response.end(text);
    else sendLive(response, 500, { name: 'failure.html', body: host.failure(text) });
  }
}

/** A mistake in a file of the project needs no stack: it names the file. */
function describe(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { followed, vite, find }: RequestHost,
): Promise<void> {
  const url = request.url ?? '/';
  const config = followed.config();
  if (VITE_PATH.test(url)) {
    const { middlewares } = await vite();
    middlewares(request, response, () => response.writeHead(404).end());
  } else if (url.startsWith(REVIEW_PATH)) {
    const { answerReview } = await import('../review/answer-review.ts');
    const { reviewed, touched } = (await followed.project()).site;
    await answerReview(request, response, { config, find: reviewed, touched });
  } else if (refuseWrite(request, response)) {
    return;
  } else if (url.startsWith(config.base)) {
    await answerPage(url, pathBelow(url, config.base) ?? NO_PATH, response, find);
  } else {
    response.writeHead(302, { location: config.base }).end();
  }
}

async function answerPage(
  url: string,
  path: string,
  response: ServerResponse,
  find: FindAnswer,
): Promise<void> {
  const found = await find(path);
  if (found) sendLive(response, 200, found);
  // As the built site does; not for good, since articles come and go here.
  else if (await find(`${path}/`)) response.writeHead(302, { location: folderUrl(url) }).end();
  else sendLive(response, 404, (await find('404.html')) ?? { name: 'none.txt', body: '' });
}
