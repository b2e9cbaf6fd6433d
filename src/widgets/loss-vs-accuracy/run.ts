import { lastEpoch, type RunName, type sets } from './settings';
import { data, trainingOf, type Training } from './training';

export interface State {
  run: RunName;
  /** Which network: where it starts, and the order of the examples. */
  // zh: 哪个网络：从哪里开始，以及样本的顺序。
  seed: number;
  /** After which epoch, and of which set, the scores are shown. */
  // zh: 显示第几轮之后、哪个集合的分数。
  epoch: number;
  set: (typeof sets)[number];
  /** The example that is pointed at, counted from 1. */
  // zh: 指着的样本，从 1 数起。
  chosen: number[];
}

interface Work {
  progress?(share: number): void;
}

/** Trains a run to its last epoch, and shows one of its epochs as soon as it is over. */
// zh: 把一次训练跑到最后一轮；要显示的那一轮一结束就交出来。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, epochs = lastEpoch) {
  const training = trainingOf(state.run, Math.round(state.seed));
  while (training.epochs < epochs) {
    training.learn();
    progress?.(training.epochs / epochs);
    if (training.epochs % 10 === 0 && training.epochs < epochs) yield modelOf(state, training, training.epochs);
  }
  return modelOf(state, training, epochs);
}

const pictureBytes = 3 * 32 * 32;

function modelOf({ epoch: asked, set, chosen }: State, training: Training, epochs: number) {
  const epoch = Math.min(Math.round(asked), epochs);
  const { shown, labels } = data[set]();
  const example = Math.round(chosen[0]) - 1;
  const curve = ({ accuracy, loss }: Training['training']) => ({ accuracy: accuracy.slice(0, epochs + 1), loss: loss.slice(0, epochs + 1) }); // prettier-ignore
  return {
    epochs,
    epoch,
    set,
    labels,
    /** Ten scores for each example. */
    // zh: 每个样本的十个分数。
    scores: training[set].scores[epoch],
    /** The picture that is pointed at, 3 × 32 × 32 bytes. */
    // zh: 指着的图，3 × 32 × 32 字节。
    picture: shown.slice(example * pictureBytes, (example + 1) * pictureBytes),
    /** After every epoch from 0 on. */
    // zh: 从第 0 轮起，每轮之后的值。
    curves: { training: curve(training.training), validation: curve(training.validation) },
  };
}

export type Model = ReturnType<typeof modelOf>;
