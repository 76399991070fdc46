import { fonts } from '../../util/fonts.ts';

/** The measuring page's own font; no reader has it, so the next family serves there. */
export const METRICS_FAMILY: string = 'Kintsugi Metrics';

/**
 * The families of text in drawings: the same as the page's text (`--text` of the theme).
 *
 * The page must ship the first one: Latin labels are as wide as it makes them. Chinese is one em
 * wide in all others.
 */
export const DIAGRAM_FONT_FAMILY: string = [
  fonts.text.family,
  ...['PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei UI', 'Microsoft YaHei'],
  ...['Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei'],
]
  .map((family) => `'${family}'`)
  .concat('system-ui', 'sans-serif')
  .join(', ');

/** The same in the measuring page, where nothing of the machine may count. */
export const MEASURED_FONT_FAMILY: string = `'${fonts.text.family}', '${METRICS_FAMILY}', sans-serif`;
