import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** The scores of cat (the correct class), car and frog. */
  scores: number[];
  margin: number;
}

/** The scores that the figure covers. */
export const domain = { min: -4, max: 10 };

/** The hinge loss of one picture, and how it would change with the score of its correct class. */
export function compute({ scores, margin }: State) {
  const [correct, ...others] = scores;
  const knees = others.map((score) => score + margin);
  const inside = knees.filter((knee) => knee > domain.min && knee < domain.max);
  const along = [domain.min, ...inside, domain.max].sort((a, b) => a - b);

  /** The loss of each row of scores; the correct class comes first. */
  const losses = (rows: number[][]) => {
    const labels = rows.map(() => 0);
    return [...svmLoss(tensor(rows, { dtype: 'float64' }), labels, { margin, reduction: 'none' }).data];
  };

  return {
    terms: losses(others.map((score) => [correct, score])),
    loss: losses([scores])[0],
    knees,
    /** From this score of the correct class on, the loss is zero. */
    safeFrom: Math.max(...knees),
    /** Loss against the correct class's score: bends only at the knees, so these points are the whole line. */
    curve: {
      scores: along,
      loss: losses(along.map((score) => [score, ...others])),
      terms: others.map((other) => losses(along.map((score) => [score, other]))),
    },
  };
}

export type Model = ReturnType<typeof compute>;
