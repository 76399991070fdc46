import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineModel } from '../../src/repair/1-evidence/model/line-model.ts';
import { loadLineModel } from '../../src/repair/1-evidence/model/load-line-model.ts';
import { isHeldOut } from '../corpus/held-out.ts';
import { readRepositories } from '../corpus/read-repositories.ts';
import { VARIANTS } from '../corpus/variants.ts';
import { loadExamples } from '../segmentation/load-documents.ts';
import type { Network } from '../segmentation/network.ts';
import { trainNetwork } from '../segmentation/train-network.ts';
import { TRAINING } from '../segmentation/training.ts';
import { writeWeights } from '../segmentation/write-weights.ts';

const FOLDS = 3;
const EPOCHS = 2;

/**
 * Train line models, each without a third of the repositories, so that what is found in these is
 * found as in texts that nobody has seen.
 *
 * @param corpus Folder that holds the sets.
 * @param sets Their names.
 * @returns Finds the model that has not seen a document.
 */
export function teachLineModels(
  corpus: string,
  sets: readonly string[],
): (name: string) => LineModel | undefined {
  const repositories = readRepositories(corpus, sets);
  const isApart = (name: string, fold: number): boolean =>
    isHeldOut(repositories.get(name) ?? name, fold, FOLDS);
  const examples = sets.flatMap((set) =>
    VARIANTS.flatMap((variant) =>
      loadExamples(join(corpus, set), variant, TRAINING.size.features - 1, () => true),
    ),
  );
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = examples.filter(({ name }) => !isApart(name, fold));
    return toModel(trainNetwork(rest, { ...TRAINING, epochs: EPOCHS }, () => {}));
  });
  return (name) => models.find((_, fold) => isApart(name, fold));
}

/** Rounds the weights as those that ship are. */
function toModel(net: Network): LineModel {
  const folder = mkdtempSync(join(tmpdir(), 'kintsugi-line-model-'));
  const path = join(folder, 'weights.json');
  writeWeights(path, net);
  const data: Parameters<typeof loadLineModel>[0] = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(folder, { recursive: true });
  return loadLineModel(data);
}
