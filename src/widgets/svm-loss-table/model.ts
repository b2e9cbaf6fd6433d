import { mean, svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Nine scores, picture after picture; picture i shows class i. */
  // zh: 九个得分，一张图接一张图；第 i 张图属于第 i 类。
  scores: number[];
  /** Q4: the sum runs over all classes, the correct one included. */
  // zh: Q4：对所有类别求和，包括正确类别。
  allClasses: boolean;
  /** Q5: what each picture's sum is divided by. */
  // zh: Q5：每张图的和除以多少。
  divideBy: 'one' | 'wrong' | 'classes';
  /** Q6: each term is squared. */
  // zh: Q6：每一项都取平方。
  squared: boolean;
  /** How many of the nine terms have been worked out. */
  // zh: 九项里已算出几项。
  terms: number;
}

export const classes = 3;
const float64 = { dtype: 'float64' } as const;

/** One term: the loss of a picture with two classes, the correct one and one other. */
// zh: 一项：只有两个类别（正确类别和另一个）时一张图的损失。
function termOf(correct: number, other: number): number {
  return svmLoss(tensor([[correct, other]], float64), [0]).item();
}

/** The multiclass hinge loss of three pictures, term by term. */
// zh: 三张图的多类合页损失，逐项计算。
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
