import { RARE_SIGNS } from './rare-signs.ts';

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
  return RARE_SIGNS.find(([, ...signs]) =>
    signs.some((sign) => sign.every((part) => part.test(text))),
  )?.[0];
}
