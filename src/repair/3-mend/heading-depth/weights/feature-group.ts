import type { HeadingPlace } from '../heading-place.ts';
import type { GroupSum } from './group-sum.ts';

/** Features that depend on the same few facts. */
export interface FeatureGroup {
  /**
   * For one heading, places of equal keys have equal features; -1 where the group has none.
   */
  readonly key: (place: HeadingPlace) => number;
  /** Places of equal keys have equal features for all headings. @default false */
  readonly isShared?: boolean;
  /** Adds up the features' weights. */
  readonly features: (sums: GroupSum, place: HeadingPlace) => void;
}
