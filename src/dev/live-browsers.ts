import type { ViteDevServer, WebSocketClient } from 'vite';
import type { Message } from '../types/message.ts';
import { overlayError } from './overlay-error.ts';

/** The browsers that look at a preview. */
export interface LiveBrowsers {
  /** Number of changes until now. */
  revision(): number;
  /** From now on there is a socket to them. */
  connect(vite: ViteDevServer): void;
  /**
   * Something has changed.
   *
   * @param paths With the base; undefined where every page may show something else.
   */
  changed(paths: readonly string[] | undefined): void;
  /** Show what is wrong, in an overlay, or that nothing is any more. */
  problems(messages: readonly Message[]): void;
}

/** What the server does for its browsers. */
export interface BrowserHost {
  /** The page as it is now, by its path with the base; undefined where there is none. */
  readonly render: (path: string) => Promise<string | undefined>;
  /** A browser shows a page as it is now. */
  readonly onShown: (path: string) => void;
  /** Makes a reader of the files that messages name, as they are now. */
  readonly sources: () => (path: string) => string | undefined;
  readonly notify: (text: string) => void;
}

/** A browser has brought a page up to date. */
interface Shown {
  readonly path: string;
  readonly revision: number;
}

/**
 * Follow which page each browser shows: one that changes is made at once and sent, and takes no way
 * back over a request.
 */
export function liveBrowsers(host: BrowserHost): LiveBrowsers {
  let socket: ViteDevServer['ws'] | undefined;
  const shownBy = new WeakMap<object, string>();
  const pending = new Set<string>();
  let isSending = false;
  let revision = 0;
  return { connect, changed, problems, revision: () => revision };

  function connect({ ws }: ViteDevServer): void {
    socket = ws;
    ws.on('kintsugi:shown', (shown: Shown, client) => {
      const { path } = shown;
      shownBy.set(client, path);
      // It changed between the page's coming and its script's.
      if (shown.revision < revision) client.send('kintsugi:change', { paths: [path] });
      else host.onShown(path);
    });
  }

  function changed(paths: readonly string[] | undefined): void {
    revision += 1;
    if (paths === undefined) socket?.send('kintsugi:change', {});
    for (const path of paths ?? []) pending.add(path);
    if (!isSending) sendAll().catch((error) => host.notify(String(error)));
  }

  /** What changes while a page is made is sent after it. */
  async function sendAll(): Promise<void> {
    isSending = true;
    try {
      while (pending.size > 0) {
        const paths = new Set(pending);
        pending.clear();
        for (const client of socket?.clients ?? []) await send(client, paths);
      }
    } finally {
      isSending = false;
    }
  }

  async function send(client: WebSocketClient, paths: ReadonlySet<string>): Promise<void> {
    const path = shownBy.get(client);
    if (path === undefined) client.send('kintsugi:change', { paths: [...paths] });
    if (path === undefined || !paths.has(path)) return;
    const html = await host.render(path);
    if (html === undefined) client.send('kintsugi:change', { paths: [path] });
    else client.send('kintsugi:page', { path, html });
  }

  function problems(messages: readonly Message[]): void {
    if (messages.length > 0) socket?.send(overlayError(messages, host.sources()));
    else socket?.send('kintsugi:fine', {});
  }
}
