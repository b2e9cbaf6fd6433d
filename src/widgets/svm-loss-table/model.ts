import { mean, svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Nine scores, picture after picture; picture i shows class i. */
  scores: number[];
  /** Q4: the sum runs over all classes, the correct one included. */
  allClasses: boolean;
  /** Q5: what each picture's sum is divided by. */
  divideBy: 'one' | 'wrong' | 'classes';
  /** Q6: each term is squared. */
  squared: boolean;
  /** How many of the nine terms have been worked out. */
  terms: number;
}

export const classes = 3;
const float64 = { dtype: 'float64' } as const;

/** One term: the loss of a picture with two classes, the correct one and one other. */
function termOf(correct: number, other: number): number {
  return svmLoss(tensor([[correct, other]], float64), [0]).item();
}

/** The multiclass hinge loss of three pictures, term by term. */
export function compute({ scores, allClasses, divideBy, squared }: State) {
  const power = squared ? 2 : 1;
  const divisor = { one: 1, wrong: classes - 1, classes }[divideBy];
  const pictures = [0, 1, 2].map((picture) => {
    const row = scores.slice(picture * classes, (picture + 1) * classes);
    const correct = row[picture];
    const terms = row.map((score, j) => ({
      score,
      value: termOf(correct, score) ** power,
      skipped: j === picture && !allClasses,
    }));
    const counted = terms.filter((term) => !term.skipped).map((term) => term.value);
    return { correct, terms, loss: counted.reduce((sum, value) => sum + value, 0) / divisor };
  });
  const losses = pictures.map((picture) => picture.loss);
  return { pictures, power: power as 1 | 2, divisor, mean: mean(tensor(losses, float64)).item() };
}

export type Model = ReturnType<typeof compute>;
