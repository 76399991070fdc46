/**
 * Gives what was made before of the same site, or has it made.
 *
 * @param name Of one thing that depends on the plan of the site and its mentions, and on nothing
 *   else.
 * @param make Makes plain data.
 */
export type Recall = <T>(name: string, make: () => T) => T;
