import type { Concept } from '../../../types/site.ts';
import type { ChosenConcept } from './choose-concepts.ts';

// What only code is written like: `sync.Pool`, `io_uring`, `net/http`, `traceID`, `recover`.
const CODE_SHAPE = /^[a-z][\w]*[._/]|^[a-z]+[A-Z]|^[A-Z]\w*\.[A-Za-z]/;

/**
 * Tell what a concept is by its shape and by how often it is set as code.
 *
 * @returns `term` for everything with Chinese characters.
 */
export function kindOfConcept(concept: ChosenConcept): Concept['kind'] {
  const { name } = concept.seed;
  if (/\p{Script=Han}/u.test(name)) return 'term';
  if (CODE_SHAPE.test(name)) return 'identifier';
  return /^[A-Z]|[A-Z]{2}|\d/.test(name) ? 'technology' : 'term';
}
