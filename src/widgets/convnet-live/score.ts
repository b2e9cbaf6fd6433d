import { noGrad } from '@lib/engine/op';
import { tidy } from '@lib/engine/tidy';
import { softmax } from '@lib/ops';
import type { Built } from '@parts/convnet/build';
import type { Supply } from './supply';

/** How well the test pictures are recognised. */
// zh: 测试图认得怎么样。
export interface Score {
  loss: number;
  right: number;
  /** The class that each was given, and how sure the network was. */
  // zh: 每张图判成哪一类，网络有多大把握。
  predicted: Uint8Array;
  sureness: Float32Array;
}

/** What a network says to some test pictures: for each also the share of its own class. */
// zh: 网络对一些测试图的判断：每张图还给出它自己那一类的概率。
export interface Scored {
  predicted: Uint8Array;
  sureness: Float32Array;
  own: Float32Array;
}

/** So many pictures are looked at together: few enough for their maps to stay near the processor. */
// zh: 一次看这么多张图：够少，特征图才留得在处理器近旁。
const blockSize = 20;

/** Whole blocks of so many pictures, shared out: where each share begins, and where the last ends. */
// zh: 把这么多张图按整块分成几份：每一份的起点，以及最后一份的终点。
export function sharedOut(count: number, shares: number): number[] {
  const blocks = Math.ceil(count / blockSize);
  return Array.from({ length: shares + 1 }, (_, i) => Math.min(count, blockSize * Math.round((i * blocks) / shares)));
}

/** Looks at the test pictures from `from` up to `to`. */
// zh: 看从 `from` 到 `to` 之前的测试图。
export function scored({ model }: Built, test: Supply, from: number, to: number): Scored {
  const predicted = new Uint8Array(to - from);
  const sureness = new Float32Array(to - from);
  const own = new Float32Array(to - from);
  model.eval();
  for (let at = from; at < to; at += blockSize) {
    const chosen = Array.from({ length: Math.min(blockSize, to - at) }, (_, k) => at + k);
    tidy(() => {
      const shares = noGrad(() => softmax(model.forward(test.batch(chosen)), 1)).values;
      chosen.forEach((i, k) => {
        const row = shares.subarray(10 * k, 10 * k + 10) as Float32Array;
        sureness[i - from] = Math.max(...row);
        predicted[i - from] = Math.max(0, row.indexOf(sureness[i - from]));
        own[i - from] = row[test.labels[i]];
      });
    });
  }
  model.train();
  return { predicted, sureness, own };
}

/** The score of all test pictures, looked at in parts. */
// zh: 分几份看完的全部测试图的成绩。
export function scoreOf(parts: readonly Scored[], labels: Uint8Array): Score {
  const predicted = new Uint8Array(labels.length);
  const sureness = new Float32Array(labels.length);
  let loss = 0;
  let at = 0;
  for (const part of parts) {
    predicted.set(part.predicted, at);
    sureness.set(part.sureness, at);
    at += part.predicted.length;
    for (const share of part.own) loss -= Math.log(Math.max(1e-30, share));
  }
  // shares that are not numbers are no answer
  // zh: 概率不是数，就没有答案
  const isRight = (c: number, i: number) => !Number.isNaN(sureness[i]) && c === labels[i];
  const right = predicted.reduce((sum, c, i) => sum + Number(isRight(c, i)), 0);
  return { loss: loss / labels.length, right, predicted, sureness };
}
