import { channels, groupCounts, mostExamples, norms, side, type Model, type State as ModelState } from './model';

export const mostCells = mostExamples * channels * side * side;

export interface State extends ModelState {
  /** Whether the reader marks cells before seeing the answer. */
  mode: 'see' | 'guess';
  normalized: boolean;
  /** The question that the marks belong to, and the marked cells. */
  marked: number[];
  /** The question whose answer was shown. */
  told: number[];
}

/** Example, channel, row and column of a cell, by its number. */
export const placeIn = ([, channels, rows, columns]: number[], cell: number) => [
  Math.floor(cell / (channels * rows * columns)),
  Math.floor(cell / (rows * columns)) % channels,
  Math.floor(cell / columns) % rows,
  cell % columns,
];

const inputs = ['conv', 'fc'];

/** A number for each question: a kind of normalization, a block and a cell of it. */
export function questionOf({ norm, groups, input, examples }: State, { chosen }: Pick<Model, 'chosen'>): number {
  const kind = norm === 'group' ? norms.length - 1 + groupCounts.indexOf(groups) : norms.indexOf(norm);
  const kinds = norms.length - 1 + groupCounts.length;
  return 1 + ((chosen * mostExamples + Number(examples) - 1) * inputs.length + inputs.indexOf(input)) * kinds + kind;
}
export const mostQuestions = mostCells * mostExamples * inputs.length * (norms.length + groupCounts.length);

/** What the reader has marked for this question, and whether its answer was shown. */
export function guessOf(state: State, model: Model) {
  const question = questionOf(state, model);
  const [of, ...cells] = state.marked;
  const isHere = of === question;
  const marks = new Set(isHere ? cells.filter((at) => at < model.values.length && at !== model.chosen) : []);
  return { question, marks, isTold: isHere && state.told[0] === question };
}

/** The verdict on a marked or unmarked cell: right, missing or superfluous. */
export type Verdict = 'right' | 'missing' | 'extra' | null;

/** The verdict on each cell; the chosen one was given. */
export function verdictsOf({ statisticOf, chosen }: Model, marks: ReadonlySet<number>): Verdict[] {
  return statisticOf.map((statistic, at) => {
    if (at === chosen) return null;
    const shares = statistic === statisticOf[chosen];
    return marks.has(at) ? (shares ? 'right' : 'extra') : shares ? 'missing' : null;
  });
}

export const countOf = (verdicts: readonly Verdict[], verdict: Verdict) =>
  verdicts.filter((one) => one === verdict).length;
