const LEADS_ON_HAN =
  /(?:[在将为的对与和由从被把以是用令让使给向于及或则当按经即若如，,、]|通过|调用|设置|利用|根据|执行|支持|实现|返回)$/;

/**
 * Whether Chinese ends with what no sentence ends with, so that it goes on: 可以使用, 该配置将, 如 A、
 *
 * @param text A line, without white space at its end.
 */
export function leadsOnHan(text: string): boolean {
  return LEADS_ON_HAN.test(text);
}
