import { defineConfig } from './src/config/define-config.ts';
import type { UserConfig } from './src/types/config.ts';

const config: UserConfig = defineConfig({
  title: 'Kintsugi',
  description: '散落的技术文章,修复、归档、彼此相连。',
  lang: 'zh-CN',
  articles: {
    '000_b04addb8dfb40ca7': { slug: 'go-at-alibaba', order: 1, tags: ['Go', 'Alibaba'] },
    '001_2e166264dbaf8ce4': { slug: 'go-in-big-tech', order: 2, tags: ['Go', 'Architecture'] },
    '002_38f804133df71946': { slug: 'go-core-mechanisms', order: 3, tags: ['Go', 'Runtime'] },
    '003_1b1d1630515e0482': { slug: 'go-in-thirty-days', order: 4, tags: ['Go', 'Course'] },
    '004_4211e0e18b161a68': { slug: 'go-engineering', order: 5, tags: ['Go', 'Practice'] },
  },
});

export default config;
