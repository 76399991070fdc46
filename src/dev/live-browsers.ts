import type { ViteDevServer, WebSocketClient } from 'vite';
import type { Message } from '../types/message.ts';
import { overlayError } from './overlay-error.ts';

/** The browsers that show pages of a preview. */
export interface LiveBrowsers {
  /** Number of changes until now. */
  revision(): number;
  /** Use Vite's socket to the browsers. */
  connect(vite: ViteDevServer): void;
  /**
   * Send the pages that have changed to the browsers that show them.
   *
   * @param paths With the base; undefined where any page may have changed.
   */
  changed(paths: readonly string[] | undefined): void;
  /** Show problems in an overlay; an empty list removes it. */
  problems(messages: readonly Message[]): void;
}

/** What the server provides for the browsers. */
export interface BrowserHost {
  /** The page as it is now, by its path with the base; undefined where there is none. */
  readonly render: (path: string) => Promise<string | undefined>;
  /** Called when a browser shows the current state of a page. */
  readonly onShown: (path: string) => void;
  /** Makes a reader of the files that messages name. */
  readonly sources: () => (path: string) => string | undefined;
  readonly notify: (text: string) => void;
}

/** A browser's message that it shows a page in the state of a revision. */
interface Shown {
  readonly path: string;
  readonly revision: number;
}

/**
 * Follow which page each browser shows. A page that changes is rendered at once and sent over the
 * socket, without a request of the browser.
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
      // The page changed before its script had opened the socket.
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

  /** Send all pending pages, and those that become pending meanwhile. */
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
