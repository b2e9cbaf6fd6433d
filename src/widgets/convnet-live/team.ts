import type { Kept } from '@lib/optim/optimizer';
import { sized, type Layer } from '@parts/convnet/layers';
import type { Part, Setting } from './learner';
import type { Scored } from './score';
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
  /** Instead of a batch: test pictures, others than before, and from which up to which to look at. */
  // zh: 不是小批量，而是测试图：换了的测试图，以及从哪张看到哪张之前。
  tests?: { pixels: Uint8Array; labels: Uint8Array };
  look?: { from: number; to: number };
}

/** A batch in shares of multiples of four, as far as possible: convolutions take four pictures at a time. */
// zh: 把小批量分成几份，每份尽量是四的倍数：卷积一次算四张图。
export function sharesOf(chosen: readonly number[], split: number): number[][] {
  const each = 4 * Math.ceil(chosen.length / split / 4);
  return Array.from({ length: split }, (_, i) => chosen.slice(i * each, (i + 1) * each));
}

/** Several threads that train one network: each works out a part of every gradient, and all step by the sum. */
// zh: 几个线程训练同一个网络：每个算出梯度的一部分，大家都按总和更新。
export class Team {
  readonly #crew: Crew;
  #learns: object | null = null;
  /** The gradient that its helpers last stepped by, or will first. */
  // zh: 帮手最近一次（或即将）更新所用的梯度。
  #stepped: Float32Array | null = null;
  #from: Supply | null = null;
  #tests: Supply | null = null;
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
   * The parts of a batch that helpers compute. `learner` is the network: `course` says where it is, for a helper that
   * has worked for another, and `gradient` is its latest gradient. Null when a helper is lost.
   */
  // zh: 由其他线程算的各份。`learner` 是这个网络的主人：帮手刚才在忙别的，就用 `course` 告诉它走到哪了；
  // zh: `gradient` 是上一步更新所用的。有帮手丢失时为 null。
  ask(
    learner: object,
    course: () => Course,
    supply: Supply,
    gradient: Float32Array | null,
    shares: readonly number[][],
    of: number,
  ): Promise<Part[] | null> {
    const news: Partial<Question> = this.#news(learner, course, gradient);
    if (this.#from !== supply) news.pictures = supply.all();
    this.#from = supply;
    return this.#answers<Part>(shares.map((chosen) => ({ ...news, chosen, of })));
  }

  /** The helpers' scores for test pictures. Share i ends before `bounds[i + 1]`; the first is that of the caller. */
  // zh: 其他线程对测试图的判断；第 i 份（第一份归提问的线程）到 `bounds[i + 1]` 之前为止。
  look(
    learner: object,
    course: () => Course,
    test: Supply,
    gradient: Float32Array | null,
    bounds: readonly number[],
  ): Promise<Scored[] | null> {
    const news: Partial<Question> = this.#news(learner, course, gradient);
    if (this.#tests !== test) news.tests = test.all();
    this.#tests = test;
    const looks = bounds.slice(2).map((to, i) => ({ from: bounds[i + 1], to }));
    return this.#answers<Scored>(looks.map((look) => ({ ...news, look, chosen: [], of: 1 })));
  }

  #news(learner: object, course: () => Course, gradient: Float32Array | null): Partial<Question> {
    const isSame = this.#learns === learner && gradient;
    const isNew = gradient !== this.#stepped;
    this.#learns = learner;
    this.#stepped = gradient;
    if (!isSame) return { course: course() };
    return isNew ? { gradient } : {};
  }

  async #answers<Answer>(questions: readonly Question[]): Promise<Answer[] | null> {
    try {
      return (await this.#crew.ask(questions)) as Answer[];
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
