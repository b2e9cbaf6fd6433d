/**
 * A computation on single numbers, recorded in order, so that one pass from end to start carries gradients back. Each
 * step keeps its local derivatives and nothing else: that is all there is to backpropagation.
 * @category gradients
 */
export class Tape {
  private readonly steps: Scalar[] = [];

  /** An input. */
  value(value: number): Scalar {
    return new Scalar(this, value, null, 0, null, 0);
  }

  /** Records a step: its value, and its operands with their local derivatives. */
  record(value: number, a: Scalar, da: number, b: Scalar | null = null, db = 0): Scalar {
    const step = new Scalar(this, value, a, da, b, db);
    this.steps.push(step);
    return step;
  }

  /** Puts the derivative of `output` with respect to each value into its `grad`; every call starts from zero. */
  backward(output: Scalar): void {
    const { steps } = this;
    for (let i = 0; i < steps.length; i++) {
      const { a, b } = steps[i];
      steps[i].grad = 0;
      a!.grad = 0;
      if (b) b.grad = 0;
    }
    output.grad = 1;
    for (let i = steps.length - 1; i >= 0; i--) {
      const { grad, a, da, b, db } = steps[i];
      if (grad === 0) continue;
      a!.grad += grad * da;
      if (b) b.grad += grad * db;
    }
  }
}

/**
 * A number on a tape.
 * @category gradients
 */
export class Scalar {
  /** The derivative of the output of the last `backward` with respect to this value. */
  grad = 0;

  constructor(
    private readonly tape: Tape,
    readonly value: number,
    readonly a: Scalar | null,
    readonly da: number,
    readonly b: Scalar | null,
    readonly db: number,
  ) {}

  add(other: Scalar): Scalar {
    return this.tape.record(this.value + other.value, this, 1, other, 1);
  }
  sub(other: Scalar): Scalar {
    return this.tape.record(this.value - other.value, this, 1, other, -1);
  }
  mul(other: Scalar): Scalar {
    return this.tape.record(this.value * other.value, this, other.value, other, this.value);
  }
  div(other: Scalar): Scalar {
    const value = this.value / other.value;
    return this.tape.record(value, this, 1 / other.value, other, -value / other.value);
  }
  pow(exponent: number): Scalar {
    return this.tape.record(this.value ** exponent, this, exponent * this.value ** (exponent - 1));
  }
  exp(): Scalar {
    const value = Math.exp(this.value);
    return this.tape.record(value, this, value);
  }
  log(): Scalar {
    return this.tape.record(Math.log(this.value), this, 1 / this.value);
  }
  tanh(): Scalar {
    const value = Math.tanh(this.value);
    return this.tape.record(value, this, 1 - value * value);
  }
  sigmoid(): Scalar {
    const value = 1 / (1 + Math.exp(-this.value));
    return this.tape.record(value, this, value * (1 - value));
  }
  relu(): Scalar {
    return this.tape.record(this.value > 0 ? this.value : 0, this, this.value > 0 ? 1 : 0);
  }
  /** The larger of two values, which receives the gradient; the first if they are equal. */
  max(other: Scalar): Scalar {
    return this.value >= other.value
      ? this.tape.record(this.value, this, 1, other, 0)
      : this.tape.record(other.value, this, 0, other, 1);
  }
}
