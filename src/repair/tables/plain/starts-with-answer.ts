/** Whether a token answers or rates: `✅(支持)`, `⭐⭐⭐`. A cell starts with such a mark. */
export function startsWithAnswer(token: string): boolean {
  return /^[✅❌✔✓✗✘☑⚠⭐★☆🟢🟡🔴]/u.test(token);
}
