import { type Dice, makeDice } from './dice.ts';
import { CODE, flowchart, table } from './parts.ts';
import { CHAPTERS, CLAUSE, SECTIONS, TECH, TERMS, TOPICS } from './words.ts';

/** Sections of each chapter: 26, with 35 headings in all. */
const SIZES = [3, 3, 4, 4, 3, 4, 3, 2];
const TABLES = 8;
const DIAGRAMS = 9;
const LINKS = [1, 7, 31];

/** The name of an article's file, without the ending. */
export function articleName(number: number): string {
  return `a-${String(number + 1).padStart(5, '0')}`;
}

/**
 * Make an article up: 23 KB of Chinese prose with 35 headings, 15 blocks of code, 8 tables, 9
 * flowcharts and links to three others. No two have the same code.
 *
 * @param of Number of articles, for the links.
 */
export function makeArticle(number: number, of: number): string {
  const dice = makeDice(42 * 1000003 + number * 7919);
  const [topic, tech, other] = [dice.pick(TOPICS), dice.pick(TECH), dice.pick(TOPICS)];
  const title = `${tech} ${topic}与${other}实战（${String(number + 1).padStart(5, '0')}）`;
  const day = new Date(Date.UTC(2020, 0, 1) + number * 3600e3 * 7).toISOString().slice(0, 10);
  const head = `---\ntitle: "${title}"\ndescription: "深入理解 ${tech} 中的${topic}与${other}：原理、实现、压测与生产实践"\ndate: ${day}\ntags: [${tech}, ${topic}, ${other}]\n---`;
  const opening = [head, `# ${title}`, `> ${prose(dice, topic)}`, prose(dice, topic)];
  const links = LINKS.map((step) => (number + step) % of).map(
    (target) => `[第 ${target + 1} 篇](./${articleName(target)}.md)`,
  );
  const parts = [...opening, ...chapters(dice, topic), `参考：${links.join('、')}。`];
  return `${parts.join('\n\n')}\n`;
}

function chapters(dice: Dice, topic: string): string[] {
  const names = [...SECTIONS];
  const parts: string[] = [];
  let section = 0;
  const counts = { code: 0, table: 0, diagram: 0 };
  for (const [chapter, name] of CHAPTERS.entries()) {
    parts.push(`## ${chapter + 1}. ${name}`, prose(dice, topic));
    for (let part = 0; part < (SIZES[chapter] ?? 0); part++, section++) {
      const [heading] = names.splice(Math.floor(dice.next() * names.length), 1);
      const text = (heading ?? `补充说明 ${chapter}-${part}`)
        .replace('{t}', topic)
        .replace('{k}', dice.pick(TECH));
      parts.push(`### ${chapter + 1}.${part + 1} ${text}`, prose(dice, topic));
      parts.push(...blocks(dice, section, counts));
      if (part === 1) parts.push(list(dice, topic));
    }
  }
  return parts;
}

/** Code, tables and diagrams, spread evenly over the sections. */
function blocks(
  dice: Dice,
  section: number,
  counts: { code: number; table: number; diagram: number },
): string[] {
  const parts: string[] = [];
  const isDue = (all: number, done: number): boolean => done < all && (section * all) / 26 >= done;
  if (isDue(CODE.length, counts.code)) {
    const [lang, code] = CODE[counts.code++]?.(dice) ?? ['', ''];
    parts.push(`\`\`\`${lang}\n${code}\n\`\`\``);
  }
  if (isDue(TABLES, counts.table)) {
    counts.table += 1;
    parts.push(table(dice));
  }
  if (isDue(DIAGRAMS, counts.diagram)) {
    counts.diagram += 1;
    parts.push(flowchart(dice));
  }
  return parts;
}

function prose(dice: Dice, topic: string): string {
  const clauses = Array.from({ length: dice.int(1, 2) }, () => dice.pick(CLAUSE)(dice, topic));
  return `${clauses.join('；')}。`;
}

function list(dice: Dice, topic: string): string {
  const items = [0, 1, 2].map(() => `- **${dice.pick(TERMS)}**：${dice.pick(CLAUSE)(dice, topic)}`);
  return items.join('\n');
}
