/**
 * What other programs may use.
 *
 *     import { build, loadConfig } from 'kintsugi';
 *     const result = await build(await loadConfig('my-site'));
 */
export { type BuildOptions, build } from './build.ts';
export { ConfigError } from './config/config-error.ts';
export { defineConfig } from './config/define-config.ts';
export { type ConfigOverrides, loadConfig } from './config/load-config.ts';
export { createDevServer, type DevOptions } from './dev/create-dev-server.ts';
export { preview, type RunningServer, type ServerOptions } from './dev/preview.ts';
export { repair } from './repair/index.ts';
export type { FrontMatter } from './types/article.ts';
export type { BuildReporter, BuildResult, BuildStage } from './types/build.ts';
export type { SiteConfig, UserConfig } from './types/config.ts';
export type { Message } from './types/message.ts';
export type { RepairOptions, RepairResult } from './types/repair.ts';
