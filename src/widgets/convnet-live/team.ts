import type { Kept } from '@lib/optim/optimizer';
import { sized, type Layer } from '@parts/convnet/layers';
import type { Part, Setting } from './learner';
import type { Supply } from './supply';

/** Other threads, each of which answers one question. */
// zh: 其他线程，每个回答一个问题。
interface Crew {
  readonly size: number;
  ask(questions: readonly unknown[]): Promise<unknown[]>;
}

/** A course of training as a helper takes it over. */
// zh: 交给帮手的一条训练路线。
export interface Course {
  network: readonly Layer[];
  setting: Setting;
  weights: Float32Array;
  kept: Kept[];
}

/** What a helper is asked: first to bring its network to where all others are. */
// zh: 问帮手的问题：先让它的网络跟上其他人。
export interface Question {
  /** Another course than before. */
  // zh: 换了一条训练路线。
  course?: Course;
  /** Other pictures than before. */
  // zh: 换了图。
  pictures?: { pixels: Uint8Array; labels: Uint8Array };
  /** The gradient of the batch before, by which all step. */
  // zh: 上一个小批量的梯度，大家都用它更新。
  gradient?: Float32Array;
  /** Its share of the next batch, and how many pictures the batch has. */
  // zh: 下一个小批量中归它的一份，以及这个小批量共有几张图。
  chosen: number[];
  of: number;
}

/** So many shares of a batch. */
// zh: 把小批量分成这么多份。
export function sharesOf(chosen: readonly number[], split: number): number[][] {
  const each = Math.ceil(chosen.length / split);
  return Array.from({ length: split }, (_, i) => chosen.slice(i * each, (i + 1) * each));
}

/** Several threads that train one network: each works out a part of every gradient, and all step by the sum. */
// zh: 几个线程训练同一个网络：每个算出梯度的一部分，大家都按总和更新。
export class Team {
  readonly #crew: Crew;
  #learns: object | null = null;
  #from: Supply | null = null;
  isLost = false;

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  /** How many helpers there are to ask. */
  // zh: 有几个帮手可问。
  get helpers() {
    return this.isLost ? 0 : this.#crew.size;
  }

  /**
   * The parts of a batch that are worked out by others. `learner` is whose network it is: `course` says where it is, for a
   * helper that has been with another, and `gradient` is what it stepped by last. Null when a helper is lost.
   */
  // zh: 由其他线程算的各份。`learner` 是这个网络的主人：帮手刚才在忙别的，就用 `course` 告诉它走到哪了；
  // zh: `gradient` 是上一步更新所用的。有帮手丢失时为 null。
  async ask(
    learner: object,
    course: () => Course,
    supply: Supply,
    gradient: Float32Array | null,
    shares: readonly number[][],
    of: number,
  ): Promise<Part[] | null> {
    const isSame = this.#learns === learner && gradient;
    const news: Partial<Question> = isSame ? { gradient } : { course: course() };
    if (this.#from !== supply) news.pictures = supply.all();
    this.#learns = learner;
    this.#from = supply;
    try {
      return (await this.#crew.ask(shares.map((chosen): Question => ({ ...news, chosen, of })))) as Part[];
    } catch {
      this.isLost = true;
      return null;
    }
  }
}

const leastWork = 500_000; // multiply–adds for a picture: less is done before a message has come // zh: 每张图的乘加次数：再少，消息还没到就算完了
const workForEach = 20; // multiply–adds for each parameter, whose gradient is sent // zh: 每个参数的乘加次数，它的梯度要传送

/** Whether it pays to train a network in several threads. Batch norm needs the whole batch. */
// zh: 用几个线程训练这个网络划不划算。批归一化需要整个小批量。
export function isForMany(network: readonly Layer[]): boolean {
  const { multiplyAdds, parameters } = sized(network);
  const divides = network.every(({ kind }) => kind !== 'bn');
  return divides && multiplyAdds >= leastWork && multiplyAdds >= workForEach * parameters;
}
