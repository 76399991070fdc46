import type { Message } from '../types/message.ts';

/** The configuration or the command line cannot be used. The command ends with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[], options?: ErrorOptions) {
    super(
      messages.map(({ reason, note }) => (note ? `${reason}. ${note}` : reason)).join('\n'),
      options,
    );
    this.messages = messages;
  }
}
