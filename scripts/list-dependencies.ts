/**
 * Write `docs/dependencies.md` from `package.json`, the lockfile and the reasons.
 *
 *     node scripts/list-dependencies.ts
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeDependencies } from './dependencies/describe-dependencies.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/dependencies.md'), describeDependencies(root));
