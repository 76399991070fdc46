import type { StringOverrides } from '../../src/types/strings.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';
import { zhCN } from './zh-cn.ts';

/** The interface strings of a locale, with the project's own in their place. */
export function stringsFor(locale: 'zh-CN' | 'en', own: StringOverrides = {}): Strings {
  const strings = locale === 'en' ? en : zhCN;
  return {
    ...strings,
    ...own,
    themeNames: { ...strings.themeNames, ...own.themeNames },
    blockKinds: { ...strings.blockKinds, ...own.blockKinds },
    repairRules: { ...strings.repairRules, ...own.repairRules },
    conceptKinds: { ...strings.conceptKinds, ...own.conceptKinds },
  };
}
