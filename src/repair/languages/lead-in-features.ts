import { hashName } from '../learned/hash-name.ts';

// bash   c++   示例
const WORD = /[a-z][a-z+#.-]*|[\u4e00-\u9fff]{2}/g;
const PREFIX = hashName('b:');
const CHARACTERS_READ = 120;

/**
 * Hash the words before a code block: `Go`, `yaml`, `Nginx 配置` tell a language.
 *
 * @param before Heading and lead-in, one a line; the last characters of each line are read.
 */
export function leadInFeatures(before: string): readonly number[] {
  const features: number[] = [];
  for (const line of before.split('\n').slice(-4)) {
    for (const word of line.slice(-CHARACTERS_READ).toLowerCase().match(WORD) ?? []) {
      features.push(hashName(word, PREFIX));
    }
  }
  return features;
}
