/** Lines that sites put around an article: whole lines, in Chinese and English. Data, not rules. */
interface SitePhrases {
  /** Before the article: navigation, category and date lines. */
  readonly head: readonly RegExp[];
  /** After the article: sharing, licence, related articles, comments. */
  readonly tail: readonly RegExp[];
  /** After the article: stands above the title of the page that it leads to. */
  readonly pager: readonly RegExp[];
  /** Starts a comment form: everything short that follows belongs to it. */
  readonly form: readonly RegExp[];
  /** Words of a line in which authors present themselves, under an article. */
  readonly author: readonly RegExp[];
}

const date =
  '(?:\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?|(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?: \\d{1,2})?,? \\d{4})';

/** Those that are known. */
export const sitePhrases: SitePhrases = {
  head: [
    /^posted (?:in|on|by)\b.{0,60}$/i,
    /^(?:发布于|发表于|发布在|分类[:：]|更新于|作者[:：]).{0,40}$/,
    /^(?:skip|jump) to (?:main )?(?:content|navigation)$/i,
    /^(?:跳到|跳至|跳转到)(?:主要?)?(?:内容|正文)$/,
    /^(?:toggle (?:navigation|menu|sidebar)|open menu|close menu|main menu|menu|菜单|导航)$/i,
    /^(?:home|首页)(?:\s*[>›»/·|]\s*\S.{0,40})+$/i,
    /^(?:edit (?:this page|on github)|编辑此页|编辑本页|在 ?GitHub ?上编辑(?:此页)?)$/i,
    /^(?:\d+ ?(?:min(?:ute)?s? read|分钟阅读|次阅读)|阅读(?:时间|时长|量)?[:：]? ?\d+.{0,12})$/i,
    new RegExp(`^(?:by .{2,40}[,|·•-] ?)?${date}(?: \\d{1,2}:\\d{2})?(?: ?[|·•-].{0,40})?$`, 'i'),
  ],
  tail: [
    /^(?:share(?: this)?(?: (?:post|article|page))?|分享(?:本文|到|此文)?)[:：]?$/i,
    /^(?:copyright|©|\(c\)|版权所有|版权声明).{0,120}$/i,
    /^all rights reserved\.?$/i,
    /^(?:powered by|由 .{1,30} 强力驱动).{0,60}$/i,
    /^(?:related (?:posts?|articles?)|you (?:may|might) also like|相关文章|推荐阅读文章|猜你喜欢)[:：]?$/i,
    /^(?:previous|next|older|newer) (?:post|article|page)s?\b.{0,80}$/i,
    /^(?:上一篇|下一篇)(?:文章)?[:：]?.{0,60}$/,
    /^(?:edit this page(?: on \w{3,12})?|(?:last )?(?:updated|modified)(?: on)?[: ].{0,40}|编辑此页|最后更新(?:时间|于)?[:：]?.{0,40})$/i,
    /^(?:was this (?:page|article) helpful\??|这篇文章(?:对您)?有(?:帮助|用)吗[?？]?)$/i,
    /^(?:subscribe(?: to .{1,60})?|订阅(?:我们)?)$/i,
    /^(?:back to top|返回顶部|回到顶部)$/i,
    /^(?:tags?|categories|category|标签|分类)[:：] ?.{0,60}$/i,
    /^(?:评论|comments?)(?: ?\(\d+\))?$/i,
  ],
  pager: [
    /^(?:[«‹←] ?)?(?:prev(?:ious)?|next)(?: (?:page|article|post))?(?: ?[»›→])?$/i,
    /^(?:[«‹←] ?)?[上下]一(?:页|篇|章|节)(?: ?[»›→])?$/,
  ],
  form: [
    /^(?:leave a (?:reply|comment)|post a comment|add a comment|write a comment)(?: cancel reply)?$/i,
    /^(?:发表|添加|提交|写下)(?:回复|评论|留言)(?: ?取消回复)?$/,
    /^your email address will not be published\.?(?: required fields are marked \*)?$/i,
    /^(?:添加红包|请填写红包祝福语或标题)$/,
    /^posted @ \d{4}-\d{2}-\d{2} \d{2}:\d{2}\s.{0,120}$/,
    /^(?:您的|你的)?(?:邮箱|电子邮件)地址不会被公开。? ?(?:必填项已用 ?\* ?标注)?$/,
  ],
  author: [
    /分享|心得|笔记/,
    /探索|专注|热爱|深耕|致力|记录/,
    /\b(?:sharing|writes?|writing) about\b/i,
    /\b(?:passionate|enthusiast|engineer|developer|author)\b/i,
  ],
};
