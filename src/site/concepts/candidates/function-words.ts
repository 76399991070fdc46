/**
 * Closed grammatical classes of Chinese and English: particles, conjunctions, prepositions,
 * pronouns, auxiliaries, adverbs of degree, numerals, measure words, localisers. A term never
 * begins or ends with one. Complete on purpose and free of content words.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    // Particles, conjunctions, prepositions.
    '的 地 得 了 着 过 吗 呢 吧 啊 之 所 与 和 及 以及 或 或者 而 而且 且 并 并且 但 但是 却 若 如 如果 则 因 因为 所以',
    '由于 因此 虽然 尽管 不仅 不但 只要 只有 除了 除 在 于 从 自 向 往 朝 对 对于 把 被 将 让 使 令 给 为 为了 按 按照 由 至',
    '到 通过 基于 根据 针对 关于 随着 经过 经由 依据 沿 跟 同 比 比如 例如 诸如 即 乃 也就是 以 以便 以免 从而 进而 因而 另外 此外 然后 于是 否则 无论 不管 即使 当',
    // Pronouns, question words, determiners.
    '我 你 您 他 她 它 我们 你们 他们 它们 自己 这 那 此 该 其 这个 那个 这些 那些 这里 那里 这样 那样 这种 那种 其中 其他 其它 每 每个 各 各个 各种 某 某个 某些 本 任何 任意',
    '所有 一切 什么 哪 哪些 哪个 谁 如何 怎么 怎样 为何 何 几 多少 是否 另 另一 别的 彼此 相互 互相',
    // Auxiliaries, adverbs.
    '是 有 没 没有 不 未 非 无 也 都 就 又 再 才 更 最 很 太 非常 已 已经 正 正在 仅 仅仅 只 还 均 可 可以 能 能够 会 要 需 需要 应 应该 必须 必 得以 便 请 不会 不能 不要 不是 无需 无须 无法 并非 不同 同时',
    '曾 曾经 将要 即将 往往 通常 经常 总是 始终 一直 逐步 逐渐 直接 间接 尤其 尤为 特别 十分 相当 几乎 完全 极 极其 较 较为 比较 越 越来越 首先 其次 最后 最终 随后 接着 此时 当前 目前 以下 以上 如下 上述 之前 之后 之间 之一 一些 一种 一个 一次 一旦 一般 一定 一样 有些 有的 仍 仍然 依然 尚 究竟 甚至 乃至 直到 直至 分别 再次 再者 反之 然而 不过 只是 只能 就是 还是 也是 都是 可能 也许 大概 或许',
    // Numerals, measure words, localisers, aspect.
    '零 一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 第 第一 第二 第三 个 种 次 条 项 些 位 名 件 张 把 段 份 倍 年 月 日 时 分 秒 天 周 章 节 篇 步 例 等 等等 多 少 半 整 上 下 中 内 外 里 前 后 间 旁 左 右 时候 期间 以内 以外 以来 之内 之外 之上 之下 来 去 起 起来 出来 下来 过来 成 作 做',
    // English, and what contractions leave behind.
    "a an the and or but nor so yet if then else than that this these those there here it its it's he she they them their his her him we us our you your i me my who whom whose which what when where why how whether while as at by for from in into of off on onto out over per to toward under until up upon via with within without about above across after against along among around because before behind below beneath beside besides between beyond despite down during except inside instead like near next outside since through throughout till unlike although though unless whereas",
    'is am are was were be been being do does did done doing has have had having can could may might must shall should will would cannot ought not no yes very too also just only even still already always never ever often sometimes again once twice more most less least much many few little some any all each every both either neither other others another such same own one two three four five six seven eight nine ten first second third last',
    's t d m ll re ve don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn let lets e.g i.e etc vs eg ie et al ok',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Function words of one character that also build words: `可观测性`, `无锁`, `多级缓存`. A term may begin
 * with one if what follows hardly ever stands without it.
 */
export const WORD_BUILDERS: ReadonlySet<string> = new Set([
  ...'可无不非未多单双半前后上下中内外两一',
]);

/** Endings that build words of others, `级` in `百万级并发`: cut off alone, they begin no term. */
export const SUFFIXES: ReadonlySet<string> = new Set([...'级性化式型率者们版']);
