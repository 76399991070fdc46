/** A token that is a unit of measure by itself: `ms`, `MiB`, `ns/op`. */
export const UNIT: RegExp =
  /^(?:[nμµm]?s|min|[KMGT]i?B|[kMG]?bps|[kMG]?Hz|%|[A-Za-zμ]{1,5}\/[A-Za-z]{1,6})$/;
