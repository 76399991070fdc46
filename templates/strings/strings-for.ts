import { en } from './en.ts';
import type { Strings } from './strings.ts';
import { zhCN } from './zh-cn.ts';

/** The interface strings of a locale. */
export function stringsFor(locale: 'zh-CN' | 'en'): Strings {
  return locale === 'en' ? en : zhCN;
}
