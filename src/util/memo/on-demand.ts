/** A service that must be closed. */
interface Closable {
  close(): Promise<unknown>;
}

/** A service that starts when it is first asked for. */
export interface OnDemand<T> {
  /** The same for all who ask. */
  get(): Promise<T>;
  /** Close it where it was started; one that could not start has nothing to close. */
  close(): Promise<void>;
}

/** Start a service when it is first needed. */
export function onDemand<T extends Closable | undefined>(start: () => Promise<T>): OnDemand<T> {
  let started: Promise<T> | undefined;
  return { get, close };

  function get(): Promise<T> {
    started ??= start();
    return started;
  }

  async function close(): Promise<void> {
    const service = await started?.catch(() => undefined);
    await service?.close();
  }
}
