import type { HeadingPlace } from './heading-place.ts';

/** Makes something of a feature's name: the name itself to learn by, its hash to look it up. */
export type NameTag<T> = (
  texts: TemplateStringsArray,
  ...values: readonly (string | number | boolean | undefined)[]
) => T;

/** Features that depend on the same few facts. */
export interface FeatureGroup {
  /**
   * For one heading, places of equal keys have equal names; -1 where the group has none.
   * The heading before is the same in every outline, so it is in no key.
   */
  readonly key: (place: HeadingPlace) => number;
  readonly names: <T>(place: HeadingPlace, name: NameTag<T>) => readonly T[];
}
