/**
 * A scalar graph in the style of the well-known small teaching libraries: a closure per step, a Set of its inputs, and
 * a recursive sort before the backward pass. Written as the peer that `Tape` is measured against.
 */
export class Value {
  grad = 0;
  back: () => void = () => {};
  readonly from: Set<Value>;

  constructor(
    public data: number,
    children: Value[] = [],
  ) {
    this.from = new Set(children);
  }

  add(other: Value): Value {
    const out = new Value(this.data + other.data, [this, other]);
    out.back = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  mul(other: Value): Value {
    const out = new Value(this.data * other.data, [this, other]);
    out.back = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  tanh(): Value {
    const t = Math.tanh(this.data);
    const out = new Value(t, [this]);
    out.back = () => {
      this.grad += (1 - t * t) * out.grad;
    };
    return out;
  }

  backward(): void {
    const order: Value[] = [];
    const seen = new Set<Value>();
    const visit = (value: Value) => {
      if (seen.has(value)) return;
      seen.add(value);
      value.from.forEach(visit);
      order.push(value);
    };
    visit(this);
    this.grad = 1;
    for (const value of order.reverse()) value.back();
  }
}
