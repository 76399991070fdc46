/** What alone shows a language: a test, or several of which each must hold. */
type Sign = readonly RegExp[];

/** Languages of which hardly any text was there to learn from. */
const SIGNS: readonly (readonly [lang: string, ...signs: Sign[]])[] = [
  [
    'hcl',
    // resource "aws_vpc" "main" {
    [/^(?:resource|data)\s+"[\w<>.-]+"\s+"[\w<>.-]+"\s*\{/m],
    // variable "region" {   … }
    [/^(?:provider|variable|output|module|backend)\s+"[\w<>./-]+"\s*\{/m, /^\w+\s*=\s*\S/m],
    [/^terraform\s*\{$/m, /^required_providers\s*\{$|^required_version\s*=|^backend\s+"/m],
  ],
  [
    'r',
    // mean_of <- function(x) {
    [/^[\w.]+\s*<-\s*(?:function\s*\(|c\()/m],
    // library(dplyr)   … x <- read.csv("a.csv")
    [/^library\([\w.]+\)$/m, /^[\w.]+\s*<-\s|%>%/m],
  ],
  ['groovy', [/^pipeline\s*\{$/m, /^agent\b/m, /^stages\s*\{$/m]],
  [
    'scala',
    [/^(?:case )?object \w+(?: extends [\w.[\]]+)?(?: with \w+)* \{?$/m, /\bdef \w+.* = ?/],
  ],
  ['solidity', [/^pragma solidity\b/m]],
  ['perl', [/^#!.*\bperl\b/], [/^use strict;$/m, /^my [$@%]\w/m]],
  [
    'haskell',
    [/^module [\w.]+(?: \([^()]*\))? where$/m],
    [/^\w+ :: .*-> /m, /^import qualified /m],
  ],
];

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
  return SIGNS.find(([, ...signs]) =>
    signs.some((sign) => sign.every((part) => part.test(text))),
  )?.[0];
}
