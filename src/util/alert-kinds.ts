/** What GitHub, Obsidian, VitePress and Docusaurus call their alerts. */
export const ALERT_KINDS: ReadonlySet<string> = new Set(
  `abstract attention bug caution check danger done error example fail failure faq help hint
   important info missing note question quote success summary tip tldr todo warning`.split(/\s+/),
);
