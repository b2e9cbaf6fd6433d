import * as data from '@lib/data/index';
import { memo } from '@lib/memo';
import { Random } from '@lib/random';
import { points, type Company, type Order } from './settings';

/** Both moons: their points and the classes of these. */
// zh: 两弯月牙：点和它们的类别。
export const cloud = memo(() => {
  const { x, y } = data.moons({ n: points, noise: 0.1, seed: 1 });
  return { places: Array.from({ length: points }, (_, i) => [x.values[2 * i], x.values[2 * i + 1]]), labels: y };
});

function shuffled<Item>(list: readonly Item[], random: Random): Item[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

const cut = (list: readonly number[], size: number) =>
  Array.from({ length: list.length / size }, (_, k) => list.slice(k * size, (k + 1) * size));

const everyone = Array.from({ length: points }, (_, i) => i);
const ofClass = (label: number) => everyone.filter((i) => cloud().labels[i] === label);

/** The batches of one epoch: of all points, or each of one class, these in any order. */
// zh: 一轮的各个批次：从所有点中抽取，或者每批只含一类，各批的先后随机。
export function epochOf(order: Order, size: number, random: Random): number[][] {
  if (order === 'shuffled') return cut(shuffled(everyone, random), size);
  return shuffled(
    [0, 1].flatMap((label) => cut(shuffled(ofClass(label), random), size)),
    random,
  );
}

/** Who else is in a batch: all of this step’s batch but the last, or as many of both classes or of one. */
// zh: 同一批里还有谁：这一步的批次去掉最后一个，或者同样多的两类的点，或者一类的点。
export function othersIn(company: Company, batch: readonly number[]): number[] {
  const others = batch.length - 1;
  if (company === 'batch') return batch.slice(0, others);
  const of = { mixed: everyone, round: ofClass(0), square: ofClass(1) }[company];
  return shuffled(of, new Random(1)).slice(0, others);
}
