/** Decisions below this confidence are warnings, unless the settings say otherwise. */
export const DEFAULT_THRESHOLD = 0.6;
