import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** The scores of cat (the correct class), car and frog. */
  // zh: 猫（正确类别）、汽车和青蛙的得分。
  scores: number[];
  margin: number;
}

/** The scores that the figure covers. */
// zh: 图所覆盖的得分。
export const domain = { min: -4, max: 10 };

/** The hinge loss of one picture, and how it would change with the score of its correct class. */
// zh: 一张图的合页损失，以及正确类别的得分变化时它怎样变。
export function compute({ scores, margin }: State) {
  const [correct, ...others] = scores;
  const knees = others.map((score) => score + margin);
  const inside = knees.filter((knee) => knee > domain.min && knee < domain.max);
  const along = [domain.min, ...inside, domain.max].sort((a, b) => a - b);

  /** The loss of each row of scores; the correct class comes first. */
  // zh: 每行得分的损失；正确类别排在最前。
  const losses = (rows: number[][]) => {
    const labels = rows.map(() => 0);
    return [...svmLoss(tensor(rows, { dtype: 'float64' }), labels, { margin, reduction: 'none' }).data];
  };

  return {
    terms: losses(others.map((score) => [correct, score])),
    loss: losses([scores])[0],
    knees,
    /** From this score of the correct class on, the loss is zero. */
    // zh: 正确类别的得分到这里以后，损失为零。
    safeFrom: Math.max(...knees),
    /** Loss against the correct class's score: bends only at the knees, so these points are the whole line. */
    // zh: 损失随正确类别得分的变化：只在拐点处转弯，所以这些点就是整条线。
    curve: {
      scores: along,
      loss: losses(along.map((score) => [score, ...others])),
      terms: others.map((other) => losses(along.map((score) => [score, other]))),
    },
  };
}

export type Model = ReturnType<typeof compute>;
