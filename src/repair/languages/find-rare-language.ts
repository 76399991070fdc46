import { anyOf } from '../1-evidence/any-of.ts';
import { RARE_SIGNS } from './rare-signs.ts';

/** Most texts have the first part of no sign. */
const mayShow: (text: string) => boolean = anyOf(
  RARE_SIGNS.flatMap(([, ...signs]) => signs.flatMap((sign) => sign[0] ?? [])),
);

/**
 * The language that a block shows by what stands in no other, of those that too few texts hold to learn
 * them.
 *
 *     resource "aws_vpc" "main" {   ← HCL
 *     pipeline {                    ← with `agent` and `stages {` below it: Groovy
 *
 * @param text The block, its lines without leading white space.
 */
export function findRareLanguage(text: string): string | undefined {
  if (!mayShow(text)) return undefined;
  return RARE_SIGNS.find(([, ...signs]) =>
    signs.some((sign) => sign.every((part) => part.test(text))),
  )?.[0];
}
