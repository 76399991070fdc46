#!/usr/bin/env node
// Starts the program from its sources. This file is JavaScript because Node loads what strips the
// types of the first file it meets, which takes longer than all else up to `--version`; those that
// follow come from the cache of compiled code. The package starts at `lib/src/cli.js`.
import module from 'node:module';

module.enableCompileCache?.();
await import('./src/cli.ts');
