import { anyStart } from './any-start.ts';

/** Shapes of code lines, most telling first; a class is a place in this table from 1. */
const SHAPES: readonly RegExp[] = [
  // apiVersion: v1
  /^\s*(?:apiVersion|kind|version): /,
  // [http.routers]
  /^\s*\[{1,2}[\w."'*-]+(?:[. ][\w."'*-]+)*\]{1,2}$/,
  // --ping=true
  /^\s*--?[A-Za-z][\w.-]*(?:[= ]|$)/,
  // $ go run .
  /^\s*(?:\$|>|#|❯|PS>|[\w.-]+@[\w.-]+[:~#$ ]+)\s*[a-z.~/][\w./-]*(?:\s|$)/,
  // kubectl get pods
  /^\s*(?:sudo|kubectl|docker|git|npm|npx|yarn|pnpm|go|curl|wget|cd|mkdir|export|echo|cat|helm|make|apt|apt-get|yum|brew|pip|pip3|python|python3|node|java|mvn|cargo|ssh|chmod|cp|rm|mv|ls|source|bash|sh|systemctl|kind|minikube)\s/,
  // package main
  /^\s*(?:package|import|#include|using|from|require|use|module|namespace|syntax)\b/,
  // func main() {
  /^\s*(?:export |public |private |protected |static |async |pub |abstract |final |default )*(?:func|function|class|interface|struct|enum|def|fn|impl|type|message|service|trait|void|int)\b/,
  // {
  /^\s*[{[]$/,
  // <div class="a">
  /^\s*<[A-Za-z/!?]/,
  // // a comment
  /^\s*(?:\/\/|\/\*|\*\s|\*\/)/,
  // # a comment
  /^\s*#/,
  // - name: a
  /^\s*- [\w."'-]+:(?:\s|$)/,
  // name: a
  /^\s*[\w."'/-]+:(?:\s|$)/,
  // - a
  /^\s*- /,
  // SELECT a
  /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|GROUP|ORDER|JOIN|LEFT|SET|VALUES|EXPLAIN|SHOW|USE|BEGIN|COMMIT)\b/i,
  // name = a
  /^\s*[\w.$-]+\s*[:+-]?=[^=]/,
  // });
  /^\s*[)}\]]+[;,)]*$/,
  // call(a);
  /[;{]$/,
  // call(a)
  /\)$/,
];

/** The last ones look at a line's end; the others at its start, where most lines show nothing. */
const END_SHAPES = 2;
const STARTS: RegExp = anyStart(SHAPES.slice(0, -END_SHAPES));

/** Only the head and the tail of a long line are looked at. */
const MAX_LENGTH = 160;

/**
 * Say what sort of code a line looks like.
 *
 * @param text The line.
 * @returns 0 for none.
 */
export function codeClass(text: string): number {
  const short = text.length > MAX_LENGTH ? text.slice(0, 80) + text.slice(-80) : text;
  for (let at = STARTS.test(short) ? 0 : SHAPES.length - END_SHAPES; at < SHAPES.length; at++) {
    if (SHAPES[at]?.test(short)) return at + 1;
  }
  return 0;
}
