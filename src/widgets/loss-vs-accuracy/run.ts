import { beforeFork, type Ways } from '@parts/fork/before';
import { lastEpoch, runs, type RunName, type sets } from './settings';
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
  /** Where the run was forked, and with what it had come there. */
  // zh: 在哪一轮之后分叉，以及在那之前的设置。
  fork?: number[];
}

/** What a fork may change: the network continues with the rate and the momentum of the other run. */
// zh: 分叉可以改什么：网络换用另一次训练的学习率和动量，继续训练。
export const ways: Ways<State> = { run: runs };

interface Work {
  progress?(share: number): void;
}

/** Trains a run to its last epoch, and shows one of its epochs as soon as it is over. */
// zh: 把一次训练跑到最后一轮；要显示的那一轮一结束就交出来。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, epochs = lastEpoch) {
  const seed = Math.round(state.seed);
  const forked = beforeFork(state, ways);
  const from = forked?.before.run ?? state.run;
  const own = trainingOf(from, seed);
  const training = forked && from !== state.run ? trainingOf(from, seed, { at: forked.at, run: state.run }) : own;
  const reached = () => Math.min(own.epochs, training.epochs);
  const shown = () => modelOf(state, { training, own, at: forked?.at ?? null }, Math.min(epochs, reached()));
  while (reached() < epochs) {
    const now = reached();
    for (const one of new Set([own, training])) if (one.epochs === now) one.learn();
    progress?.(reached() / epochs);
    if (reached() % 10 === 0 && reached() < epochs) yield shown();
  }
  return shown();
}

interface Branches {
  training: Training;
  /** The one that keeps its settings, and from which epoch it is another, if it was forked. */
  // zh: 保持原来设置的那一支；若有分叉，从哪一轮起两支不同。
  own: Training;
  at: number | null;
}

const pictureBytes = 3 * 32 * 32;

function modelOf({ epoch: asked, set, chosen }: State, { training, own, at }: Branches, epochs: number) {
  const epoch = Math.min(Math.round(asked), epochs);
  const { shown, labels } = data[set]();
  const example = Math.round(chosen[0]) - 1;
  const curve = ({ accuracy, loss }: Training['training']) => ({ accuracy: accuracy.slice(0, epochs + 1), loss: loss.slice(0, epochs + 1) }); // prettier-ignore
  const curvesOf = (of: Training) => ({ training: curve(of.training), validation: curve(of.validation) });
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
    curves: curvesOf(training),
    /** If it was forked: after which epoch, and the curves of the branch that keeps its settings. */
    // zh: 若有分叉：在哪一轮之后，以及保持原来设置的那一支的曲线。
    branch: at === null ? null : { at, curves: curvesOf(own) },
  };
}

export type Model = ReturnType<typeof modelOf>;
