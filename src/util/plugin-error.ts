/** A plugin of the project threw. */
export class PluginError extends Error {
  override readonly name = 'PluginError';
}
