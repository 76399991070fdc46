import type { PlainTableModel } from './fit-plain-table.ts';
import weights from './plain-table.weights.json' with { type: 'json' };

/** Made by `scripts/train-structure-tables.ts`. */
export const plainTableModel: PlainTableModel = weights;
