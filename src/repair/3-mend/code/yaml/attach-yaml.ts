import type { YamlLine } from '../../../languages/read-yaml-line.ts';
import { feature } from '../../../learned/feature.ts';
import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { MAX_SEARCHED_LINES, searchPlaces, type Ways } from '../search-places.ts';
import { endsScalar, type OpenScalar, type ScalarStart } from './open-scalar.ts';
import { type YamlFeatures, yamlFeatures } from './yaml-features.ts';
import { type YamlNeighbours, yamlNeighbours } from './yaml-neighbours.ts';
import { applyYamlMove, type YamlMove, type YamlNode, yamlMoves } from './yaml-structure.ts';

/** Where a line was attached. */
export interface YamlPlace {
  /** The node whose column the line has; undefined at the top of the document. */
  readonly node: YamlNode | undefined;
  /** True for a line that continues the value of the node's last key. */
  readonly inValue: boolean;
}

/** A line with content, and what it says of a block scalar that it begins. */
export interface YamlContent extends YamlLine {
  /** @default 'other' */
  readonly begins?: ScalarStart;
}

/** A move, or `stay`: the line belongs to the block scalar that is open. */
export type YamlStep = YamlMove | 'stay';

/** Where a search stands behind a line. */
interface State {
  readonly top: YamlNode | undefined;
  readonly scalar: OpenScalar;
  readonly place: YamlPlace;
}

/** Number of open nodes that a line is tried below; in a long block only the nearest few. */
const MAX_OPEN_NODES = 20;
const MAX_OPEN_NODES_IF_LONG = 3;

/**
 * Attach every line of one YAML document to the line it belongs below.
 *
 * @param score How strongly a set of features speaks for a step.
 */
export function attachYaml(
  lines: readonly YamlContent[],
  score: ScoreFeatures,
): readonly YamlPlace[] {
  const start: State = {
    top: undefined,
    scalar: 'none',
    place: { node: undefined, inValue: false },
  };
  const neighboursOf = yamlNeighbours(lines);
  const reach = lines.length > MAX_SEARCHED_LINES ? MAX_OPEN_NODES_IF_LONG : MAX_OPEN_NODES;
  const states = searchPlaces(lines, start, (line, index) => {
    const neighbours = neighboursOf(index);
    return (state: State) => waysFrom(state, line, neighbours, score, reach);
  });
  return states.map(({ place }) => place);
}

/** What can be done with a line when `top` is open. */
export function yamlSteps(
  line: YamlLine,
  top: YamlNode | undefined,
  inScalar: boolean,
  before: YamlLine | undefined,
  reach: number = MAX_OPEN_NODES,
): readonly YamlStep[] {
  const plain = line.kind === 'text' && line.dashes === 0;
  if (top !== undefined && (plain || (inScalar && before?.value === 'block'))) return ['stay'];
  const moves = yamlMoves(line, top, reach);
  return inScalar || moves.length === 0 ? ['stay', ...moves] : moves;
}

/** The features of a step. */
export function yamlStepFeatures(
  line: YamlLine,
  step: YamlStep,
  top: YamlNode | undefined,
  inScalar: boolean,
  neighbours: YamlNeighbours,
): YamlFeatures {
  const { before, after } = neighbours;
  if (step === 'stay') {
    const dashed = line.dashes > 0;
    return {
      plain: [
        feature`stay`,
        feature`stay ${line.kind} ${dashed} ${line.value}`,
        feature`stay ${keySort(line)} ${before?.kind}`,
        feature`stay ${before?.kind} ${line.kind} ${after?.kind}`,
      ],
      named: [
        feature`stay ${top?.last}`,
        feature`stay ${top?.last} ${dashed}`,
        feature`stay key ${line.key}`,
      ],
    };
  }
  const { plain, named } = yamlFeatures(line, step, top, neighbours);
  if (!inScalar) return { plain, named };
  return {
    plain: [
      ...plain,
      feature`leave`,
      feature`leave ${step.act} ${Math.min(3, step.pops)}`,
      feature`leave ${keySort(line)} ${before?.kind}`,
    ],
    named: [...named, feature`leave ${top?.last}`, feature`leave ${line.key}`],
  };
}

/** Words of a sentence are seldom a key, quoted names seldom one outside JSON. */
function keySort({ key, kind, value }: YamlLine): string {
  const words = /\s/.test(key) ? 'words' : /^[A-Z][a-z]/.test(key) ? 'Name' : 'name';
  return `${kind} ${value} ${key === '' ? '' : words}`;
}

function waysFrom(
  { top, scalar }: State,
  line: YamlContent,
  neighbours: YamlNeighbours,
  score: ScoreFeatures,
  reach: number,
): Ways<State> {
  const inScalar = scalar !== 'none';
  const all = yamlSteps(line, top, inScalar, neighbours.before, reach);
  const steps = endsScalar(scalar, line) ? all.filter((step) => step !== 'stay') : all;
  const scores = steps.map((step) => {
    if (steps.length === 1) return 0;
    const { plain, named } = yamlStepFeatures(line, step, top, inScalar, neighbours);
    return score(plain) + score(named);
  });
  const states = steps.map((step): State => {
    if (step === 'stay') {
      const place = { node: top, inValue: top !== undefined };
      return { top, scalar: scalar === 'opened' ? (line.begins ?? 'other') : scalar, place };
    }
    const next = applyYamlMove(line, step, top, -1);
    const place = { node: placeOf(next, line), inValue: false };
    return { top: next, scalar: line.value === 'block' ? 'opened' : 'none', place };
  });
  return { states, scores };
}

/** The node whose column a line begins at: that of its first dash, if it has one. */
function placeOf(top: YamlNode, line: YamlLine): YamlNode | undefined {
  let at: YamlNode | undefined = top;
  const ups = line.kind === 'pair' ? line.dashes : Math.max(0, line.dashes - 1);
  for (let i = 0; i < ups; i += 1) at = at?.up;
  return at;
}
