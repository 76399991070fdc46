import { ConfigError } from '../config/config-error.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';

/** Loads the configuration again whenever its file has changed. */
export interface ConfigReloader {
  /** The file has changed. @throws What loading throws besides a {@link ConfigError}. */
  reload(): Promise<void>;
  /** The errors of the file as it was last loaded. */
  messages(): readonly Message[];
  /** Take no configuration any more. */
  stop(): void;
}

/** How the configuration is loaded, and who is told. */
export interface ReloadHooks {
  readonly loadConfig: () => Promise<SiteConfig>;
  /** Called with each valid configuration, but for one whose file has changed again meanwhile. */
  readonly take: (config: SiteConfig) => Promise<void>;
  /** Called with the errors of the file after each load; with an empty list where it is valid. */
  readonly onConfig: (messages: readonly Message[]) => void;
}

/** Make a reloader; it loads nothing before the first change. */
export function reloadConfig({ loadConfig, take, onConfig }: ReloadHooks): ConfigReloader {
  let messages: readonly Message[] = [];
  let loads = 0;
  let isOpen = true;
  return {
    reload,
    messages: () => messages,
    stop: () => {
      isOpen = false;
    },
  };

  async function reload(): Promise<void> {
    loads += 1;
    const load = loads;
    // The file has changed again, and a newer load reports it.
    const isStale = (): boolean => load < loads || !isOpen;
    try {
      const config = await loadConfig();
      if (isStale()) return;
      messages = [];
      await take(config);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (isStale()) return;
      messages = error.messages;
    }
    onConfig(messages);
  }
}
