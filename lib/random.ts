import { filled, type Shape, type Tensor, type TensorOptions } from './engine/tensor';

/**
 * A random number generator that always gives the same sequence for the same seed. `split` gives a second generator,
 * independent of the first, so that one part of a program can draw more without changing another's draws.
 *
 * The numbers are those of SFC32 (Chris Doty-Humphrey, PractRand), seeded by SplitMix32.
 * @category tensors
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private spare: number | null = null;

  constructor(seed = 0) {
    let state = Math.floor(seed) | 0;
    const mix = () => {
      state = (state + 0x9e3779b9) | 0;
      let z = state ^ (state >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return z ^ (z >>> 15);
    };
    [this.a, this.b, this.c] = [mix(), mix(), mix()];
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits, as an integer. */
  private bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum;
  }

  /** A number from 0 up to but not including 1. */
  uniform(): number {
    return ((this.bits() >>> 6) * 2 ** 27 + (this.bits() >>> 5)) / 2 ** 53;
  }

  /** A number with mean 0 and standard deviation 1 (Marsaglia's polar method). */
  normal(): number {
    if (this.spare !== null) {
      const kept = this.spare;
      this.spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * scale;
      return x * scale;
    }
  }

  /**
   * Draws the points of the unit disc from which `normal` would make its next numbers, into `bits`: four 32-bit
   * integers each, from which `uniform` would make x (the first two) and y.
   */
  fillDisc(bits: Int32Array): void {
    let a = this.a | 0;
    let b = this.b | 0;
    let c = this.c | 0;
    let counter = this.counter | 0;
    for (let at = 0; at < bits.length;) {
      // `uniform` twice, written out: the grain of every picture is drawn here
      const first = (a + b + counter) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + first) | 0;
      const second = (a + b + counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + second) | 0;
      const third = (a + b + counter + 2) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + third) | 0;
      const fourth = (a + b + counter + 3) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + fourth) | 0;
      counter = (counter + 4) | 0;
      const x = discPoint(first, second);
      const y = discPoint(third, fourth);
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      bits[at] = first;
      bits[at + 1] = second;
      bits[at + 2] = third;
      bits[at + 3] = fourth;
      at += 4;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /** Writes its state, four integers, into `state`, for kernels that draw as well. */
  saveTo(state: Int32Array): void {
    state[0] = this.a;
    state[1] = this.b;
    state[2] = this.c;
    state[3] = this.counter;
  }

  /** Continues from such a state. */
  resume(state: Int32Array): void {
    this.a = state[0];
    this.b = state[1];
    this.c = state[2];
    this.counter = state[3];
  }

  /** An integer from 0 up to but not including `n`. */
  integer(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** The integers from 0 up to but not including `n`, in random order (Fisher and Yates). */
  permutation(n: number): number[] {
    const order = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }

  /** Another generator, determined by this one. */
  split(): Random {
    return new Random(this.bits());
  }
}

/** x or y, from −1 to 1, from the two 32-bit integers that `uniform` would use. */
export const discPoint = (high: number, low: number): number => ((high >>> 6) * 2 ** 27 + (low >>> 5)) * 2 ** -52 - 1;

/** The generator used where none is given. */
let shared = new Random(0);

/**
 * Reseeds the shared generator, so that what follows can be repeated.
 * @category tensors
 */
export function manualSeed(seed: number): void {
  shared = new Random(seed);
}

/** The generator to draw from: the one given, or the shared one. */
export const sourceOr = (random?: Random): Random => random ?? shared;

/** The options of a random tensor, with the generator to draw from; the shared one by default. */
export interface RandomOptions extends TensorOptions {
  random?: Random;
}

const drawn = (op: string, shape: Shape, options: TensorOptions, draw: () => number): Tensor =>
  filled(op, shape, options, (data) => {
    for (let i = 0; i < data.length; i++) data[i] = draw();
  });

/**
 * A tensor of random numbers, uniform from 0 up to, but not including, 1. Errors: as `full`.
 * @category tensors
 */
export const rand = (shape: Shape, { random, ...options }: RandomOptions = {}): Tensor => {
  const source = sourceOr(random);
  return drawn('rand', shape, options, () => source.uniform());
};

/**
 * A tensor of random numbers from the standard normal distribution, mean 0 and standard deviation 1. Errors: as
 * `full`.
 * @category tensors
 */
export const randn = (shape: Shape, { random, ...options }: RandomOptions = {}): Tensor => {
  const source = sourceOr(random);
  return drawn('randn', shape, options, () => source.normal());
};
