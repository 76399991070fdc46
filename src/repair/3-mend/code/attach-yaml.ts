import type { YamlLine } from '../../languages/read-yaml-line.ts';
import { feature } from '../../learned/feature.ts';
import { logSum } from './log-sum.ts';
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

/** A move, or `stay`: the line belongs to the block scalar that is open. */
export type YamlStep = YamlMove | 'stay';

/** How strongly a set of features speaks for a step. */
export type ScoreYaml = (features: readonly number[]) => number;

interface State {
  readonly top: YamlNode | undefined;
  readonly inScalar: boolean;
  readonly score: number;
  readonly place: YamlPlace;
  readonly before: State | undefined;
}

const BEAM = 3;
/** Longer blocks are decided line by line and near by, to keep their time in bounds. */
const LONG = 1000;
/** So many open nodes are tried; so many in a long block. */
const REACH = 20;
const REACH_IF_LONG = 3;

/** Attach every line of one YAML document to the line it belongs below: a beam search. */
export function attachYaml(lines: readonly YamlLine[], score: ScoreYaml): readonly YamlPlace[] {
  const start: State = {
    top: undefined,
    inScalar: false,
    score: 0,
    place: { node: undefined, inValue: false },
    before: undefined,
  };
  let beam: readonly State[] = [start];
  const neighboursOf = yamlNeighbours(lines);
  const isLong = lines.length > LONG;
  const reach = isLong ? REACH_IF_LONG : REACH;
  lines.forEach((line, index) => {
    const neighbours = neighboursOf(index);
    beam = beam
      .flatMap((state) => expand(state, line, neighbours, score, reach))
      .sort((a, b) => b.score - a.score)
      .slice(0, isLong ? 1 : BEAM);
  });
  const places: YamlPlace[] = [];
  for (let at = beam[0]; at?.before !== undefined; at = at.before) places.push(at.place);
  return places.reverse();
}

/** What can be done with a line when `top` is open. */
export function yamlSteps(
  line: YamlLine,
  top: YamlNode | undefined,
  inScalar: boolean,
  before: YamlLine | undefined,
  reach: number = REACH,
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

function expand(
  state: State,
  line: YamlLine,
  neighbours: YamlNeighbours,
  score: ScoreYaml,
  reach: number,
): readonly State[] {
  const { top, inScalar } = state;
  const steps = yamlSteps(line, top, inScalar, neighbours.before, reach);
  const scores = steps.map((step) => {
    if (steps.length === 1) return 0;
    const { plain, named } = yamlStepFeatures(line, step, top, inScalar, neighbours);
    return score(plain) + score(named);
  });
  const total = logSum(scores);
  return steps.map((step, i) => {
    const sum = state.score + (scores[i] ?? 0) - total;
    if (step === 'stay')
      return {
        ...state,
        score: sum,
        place: { node: top, inValue: top !== undefined },
        before: state,
      };
    const next = applyYamlMove(line, step, top, -1);
    return {
      top: next,
      inScalar: line.value === 'block',
      score: sum,
      place: { node: placeOf(next, line), inValue: false },
      before: state,
    };
  });
}

/** The node whose column a line begins at: that of its first dash, if it has one. */
function placeOf(top: YamlNode, line: YamlLine): YamlNode | undefined {
  let at: YamlNode | undefined = top;
  const ups = line.kind === 'pair' ? line.dashes : Math.max(0, line.dashes - 1);
  for (let i = 0; i < ups; i += 1) at = at?.up;
  return at;
}
