import type { UserConfig } from './src/types/config.ts';

const config: UserConfig = {
  title: 'Kintsugi',
  lang: 'zh-CN',
};

export default config;
