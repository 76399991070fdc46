/** Names of alerts in Chinese; in other languages they are called as they are written. */
const CHINESE: Readonly<Record<string, string>> = {
  abstract: '摘要',
  attention: '注意',
  bug: '缺陷',
  caution: '当心',
  check: '完成',
  danger: '危险',
  done: '完成',
  error: '错误',
  example: '示例',
  fail: '失败',
  failure: '失败',
  faq: '常见问题',
  help: '帮助',
  hint: '提示',
  important: '重要',
  info: '信息',
  missing: '缺失',
  note: '注',
  question: '问题',
  quote: '引用',
  success: '成功',
  summary: '小结',
  tip: '提示',
  tldr: '太长不看',
  todo: '待办',
  warning: '警告',
};

/**
 * What readers call a kind of alert: `Warning`, `警告`.
 *
 * @param kind In lower case.
 * @param lang Of the article.
 */
export function alertLabel(kind: string, lang: string): string {
  const label = /^zh\b/i.test(lang) ? CHINESE[kind] : undefined;
  return label ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** What stands between an alert's name and its title. */
export function alertColon(lang: string): string {
  return /^zh\b/i.test(lang) ? '：' : ': ';
}
