import { named } from '@kit/quantities';

/** What the chapter calls the losses of some scores. */
const told: Record<string, string> = {
  '10,-2,3': 'near',
  '10,-2,8': 'nearMoved',
  '10,9,9': 'close',
  '10,9,14': 'closeMoved',
  '10,14,14': 'bothMoved',
};

export const nameOf = (loss: 'svm' | 'softmax', scores: number[]) =>
  named(
    `svm-vs-softmax.${loss}`,
    told[scores.join()] && `versus.${told[scores.join()]}.${loss}`,
    loss === 'softmax' && scores.join() === '10,-100,-100' && 'versus.farMantissa',
  );
