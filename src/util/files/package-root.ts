import { fileURLToPath } from 'node:url';

/** Absolute path of the folder that holds `src/` and `templates/`. */
export const PACKAGE_ROOT: string = fileURLToPath(new URL('../../..', import.meta.url));
