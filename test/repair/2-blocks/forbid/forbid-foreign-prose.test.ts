import { expect, test } from 'vitest';
import { forbidForeignProse } from '../../../../src/repair/2-blocks/forbid/forbid-foreign-prose.ts';
import { repair } from '../../../../src/repair/index.ts';
import { allowedTags } from '../allowed-tags.ts';

const mayBeCode = (line: string): boolean =>
  allowedTags(forbidForeignProse, line)[0]?.includes('C') ?? false;

test.each([
  'выпуск 11, известен как «устойчивый (stable)»',
  'Ящик открывают так:',
  'Το κουτί είναι κλειστό',
  '상자를 여는 방법',
  'Récupérer les boîtes',
  'La caja está cerrada: depot la abre',
  'Öffnen der Kiste (siehe unten)',
])('%s is no code', (line) => {
  expect(mayBeCode(line)).toBe(false);
});

test.each([
  '# открыть ящик',
  'echo "Ящик открыт"',
  'привет = { мир }',
  '  ящик и полка',
  'Character on position 0 is: æ',
  'name = "boîte fermée ici"',
  'Müller Kiste',
  'Māori — mi',
  'Jörg Müller, Zoë Brandt',
  '打开 café 的 箱子',
  'depot open box',
])('%s may be code', (line) => {
  expect(mayBeCode(line)).toBe(true);
});

test('a sentence in French parts two commands', () => {
  const { markdown } = repair(
    'Ouvrir une boîte\nLe dépôt garde ses boîtes fermées, une commande les ouvre.\ndepot open --all box\nCette commande ferme à nouveau toutes les boîtes du dépôt\ndepot close --all box\nVoilà tout ce que fait le dépôt.\n',
  );
  expect(markdown).toContain('\n\nCette commande ferme à nouveau toutes les boîtes du dépôt\n\n');
});
