export type { Strings } from '../../src/types/strings.ts';
