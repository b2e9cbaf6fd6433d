import { judge } from './judge';
import { lastEpoch, sets, type RunName } from './settings';
import { data, trainingOf, type Training } from './training';

export interface State {
  run: RunName;
  /** Which network: where it starts, and the order of the examples. */
  // zh: 哪个网络：从哪里开始，以及样本的顺序。
  seed: number;
}

interface Work {
  progress?(share: number): void;
}

/** Trains to an epoch, and yields the run as far as it is. */
// zh: 训练到某一轮，途中交出已经完成的部分。
export function* trainTo(
  { run, seed }: State,
  _given: unknown = undefined,
  { progress }: Work = {},
  epochs = lastEpoch,
) {
  const training = trainingOf(run, Math.round(seed));
  while (training.epochs < epochs) {
    training.learn();
    progress?.(training.epochs / epochs);
    if (training.epochs % 10 === 0 && training.epochs < epochs) yield modelOf(training, training.epochs);
  }
  return modelOf(training, epochs);
}

function modelOf({ scores }: Training, epochs: number) {
  const [training, validation] = sets.map((set) => {
    const { shown, labels } = data[set]();
    const ofEpochs = scores[set].slice(0, epochs + 1);
    const judged = ofEpochs.map((of) => judge(of, labels));
    return {
      labels,
      /** The pictures, 3 × 32 × 32 bytes each. */
      // zh: 图片，每张 3 × 32 × 32 字节。
      pixels: shown,
      /** Ten scores for each example, of every epoch from 0 on. */
      // zh: 从第 0 轮起，每轮每个样本的十个分数。
      scores: ofEpochs,
      accuracy: judged.map(({ accuracy }) => accuracy),
      loss: judged.map(({ loss }) => loss),
    };
  });
  return { epochs, training, validation };
}

export type Model = ReturnType<typeof modelOf>;
