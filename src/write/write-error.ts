import type { Message } from '../types/message.ts';

/** The site could not be written. What stood in the output folder before stands there still. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly diagnostic: Message;

  constructor(ruleId: string, reason: string, note: string, options?: ErrorOptions) {
    super(reason, options);
    this.diagnostic = { severity: 'error', source: 'write', ruleId, reason, note };
  }
}
