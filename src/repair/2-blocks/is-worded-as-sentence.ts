import { anyOf } from '../1-evidence/any-of.ts';

/**
 * Whether the words of a line are those of a sentence and not of a title, by how it begins or ends: of 24,162
 * headings of public documents ten are so, of some 5,500 short paragraphs of the same form all others.
 *
 *     See the guide of pools
 *     The pool is read twice
 *
 * @param text A line of 200 characters at most: longer ones take more than linear time.
 */
export const isWordedAsSentence: (text: string) => boolean = anyOf([
  // 完整用法参见示例   See the guide of pools   For more, read on   👉 示例   what points elsewhere; two of 24,162
  /^(?:具体|相关|完整|更多|详细)\S{0,30}?(?:参[考见阅]|查看|详见|请见)/,
  /^(?:See (?:the |[A-Z])\S+ \S|Read (?:about|the) |For (?:more|further) )/,
  /^[👉☝⬆➡]/u,
  // 详见附录   要理解它,就要先看连接池   其中两个很小   what only sentences say; one of 24,162
  /^(?:详见|参见|请参|见(?!\S{0,4}$))/,
  /要.*[,，]\s?就/,
  /^(?:这[些个里样是]|其中|此外|另外|然后|接着|于是|因此|所以|但是|不过|而且|而对|我们|[它他]们)/,
  // This is read twice   I could lend it   The following is a view; three of 24,162
  /^(?:I|We|You|It|This|That|These|Those|There|They|Here|The following) (?:is|are|was|were|can|could|will|would|must|should|has|have|had|may|might|do|does|shows?)\b/,
  // Pools are read twice.   two of 24,162
  /^[A-Z].* (?:is|are|was|were|can|could|will|would|must|should|has|have|may|do|does|did) .*\.$/,
  // The pool is read twice, not: All that is known of it; two of 24,162
  /^(?:The|An?|Each|All|Every|Most|Some|Both|Any)(?: (?!(?:that|which|who|what|how|where|when)\b)[\w'-]+){1,6} (?:is|are|was|were|can|could|will|would|must|should|has|have|may) [a-z]/,
  // 特点:读多写少   例如:连接池   what is said of something
  /^(?:特点|优点|缺点|说明|例如|比如|适用场景|答案|结论)[:：]\s?\S/,
]);
