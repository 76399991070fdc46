/**
 * Make the program in a process of its own, which gives back at its end what the bundler took.
 *
 *     node make-program.ts PACKAGE CURRENT
 */
import { bundleProgram } from './bundle-program.ts';

const [root = '', current = ''] = process.argv.slice(2);
await bundleProgram(root, current);
