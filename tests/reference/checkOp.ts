import { describe, expect, test } from 'vitest';
import { grad } from '@lib/engine/autograd';
import { add, mul, pow, sum } from '@lib/ops';
import { Tensor, type DType, type Shape } from '@lib/engine/tensor';
import { cases, leafOf, numbersOf, sample, upstreamOf, viewOf, type Case } from './cases';

interface OpCheck {
  /** The op on the tensors of a recorded case. */
  reference?(inputs: Record<string, Tensor>, attrs: Case['attrs']): Tensor | Tensor[];
  /** The op on tensors of `shapes`, for central differences. */
  call(...inputs: Tensor[]): Tensor;
  shapes: Shape[];
  /** Moves the random numbers into the op's domain. */
  prepare?(x: Tensor): Tensor;
  /** How far an answer may differ from PyTorch's, relative above 1 and absolute below. */
  tolerance?: number;
  /** Whether there are second derivatives; true by default. */
  second?: boolean;
}

/**
 * Tests one op: PyTorch's recorded answers (values and vector-Jacobian products), and central differences
 * in float64 along a random direction, of the op and of its gradient.
 */
export function checkOp(
  recordedName: string,
  { reference, call, shapes, prepare = (x) => x, tolerance = 1e-9, second = true }: OpCheck,
) {
  describe(recordedName, () => {
    if (reference) {
      const recorded = cases.filter((entry) => entry.op === recordedName);
      const check = (entry: Case, dtype: DType, within: number) => {
        const leaves = entry.inputs.map((input) => leafOf(input, dtype));
        const named = Object.fromEntries(
          entry.inputs.map((input, i) => [input.name, viewOf(leaves[i], entry.attrs.pre?.[input.name])]),
        );
        compareWith(entry, leaves, [reference(named, entry.attrs)].flat(), within);
      };
      test(`agrees with PyTorch in ${recorded.length} recorded cases`, () => {
        expect(
          recorded.length,
          `tests/reference/ has no case of ${recordedName}: add some, and run record.py there`,
        ).toBeGreaterThan(0);
        for (const entry of recorded) check(entry, 'float64', tolerance);
      });
      test('agrees with PyTorch in float32, within what its digits allow', () => {
        for (const entry of recorded) if (fitsFloat32(entry)) check(entry, 'float32', float32Tolerance);
      });
    }

    test('has the gradient that central differences find', () => {
      checkGradient(
        call,
        shapes.map((shape, i) => prepare(sample(shape, i + 1))),
      );
    });

    if (second) {
      test('has the second derivative that central differences of the gradient find', () => {
        const inputs = shapes.map((shape, i) => prepare(sample(shape, i + 1)));
        // squared, so that the gradient of a linear op has something to differentiate
        const squared = (...xs: Tensor[]) => pow(call(...xs), 2);
        const weights = weightsFor(squared(...inputs));
        const gradients = (...xs: Tensor[]) => {
          const parts = grad(sum(mul(squared(...xs), weights)), xs, { createGraph: true });
          return parts.map((part) => sum(pow(part!, 2))).reduce((a, b) => add(a, b));
        };
        checkGradient(gradients, inputs);
      });
    }
  });
}

/** float32 has seven digits; a few of them go in sums. */
const float32Tolerance = 5e-5;

/** Extremes such as e^710 need float64. */
const fitsFloat32 = ({ id, inputs, outputs, gradInputs }: Case) =>
  !id.startsWith('extreme') &&
  [...inputs, ...outputs, ...gradInputs].every((tensor) =>
    tensor ? numbersOf(tensor).every((value) => !Number.isFinite(value) || Math.abs(value) < 1e4) : true,
  );

/** Compares the outputs, and the gradients that flow back from the first, with a recorded case. */
function compareWith(
  { id, outputs, gradOutputs, gradInputs }: Case,
  leaves: Tensor[],
  got: Tensor[],
  tolerance: number,
) {
  got.forEach((output, i) => {
    expect(output.shape, `${id}: shape of output ${i}`).toEqual(outputs[i].shape);
    close(output.data, numbersOf(outputs[i]), `${id}: output ${i}`, tolerance);
  });
  const upstream = gradOutputs[0];
  if (!upstream || !got[0].requiresGrad) return;
  const gradOutput = upstreamOf(upstream, got[0].dtype);
  const grads = grad(got[0], leaves, { gradOutput });
  gradInputs.forEach((want, i) => {
    if (!want) return;
    const found = grads[i]?.data ?? leaves[i].data.map(() => 0);
    close(found, numbersOf(want), `${id}: gradient of input ${i}`, tolerance);
  });
}

/** |a − b| ≤ tolerance · max(1, |b|), with NaN equal to NaN and 0 equal to −0. */
function close(got: ArrayLike<number>, want: number[], where: string, tolerance: number) {
  expect(got.length, where).toBe(want.length);
  for (let i = 0; i < want.length; i++) {
    const same = Object.is(got[i], want[i]) || Math.abs(got[i] - want[i]) <= tolerance * Math.max(1, Math.abs(want[i]));
    if (!same) expect.fail(`${where}, element ${i}: got ${got[i]}, PyTorch has ${want[i]}`);
  }
}

const weightsFor = (output: Tensor) => new Tensor(sample(output.shape, 77).data, output.shape);

/** Compares the derivative of a weighted sum of `call` along a random direction with a central difference. */
function checkGradient(call: (...inputs: Tensor[]) => Tensor, inputs: Tensor[]) {
  const weights = weightsFor(call(...inputs));
  const value = (...xs: Tensor[]) => sum(mul(call(...xs), weights));
  const directions = inputs.map((input, i) => sample(input.shape, 100 + i));
  const grads = grad(value(...inputs), inputs);
  const analytic = directions.reduce(
    (total, direction, i) => total + [...direction.data].reduce((part, d, k) => part + d * (grads[i]?.data[k] ?? 0), 0),
    0,
  );
  const h = 1e-5;
  const shifted = (sign: number) =>
    value(
      ...inputs.map(
        (x, i) =>
          new Tensor(
            Float64Array.from(x.data, (v, k) => v + sign * h * directions[i].data[k]),
            x.shape,
            true,
          ),
      ),
    ).item();
  const numeric = (shifted(1) - shifted(-1)) / (2 * h);
  expect(Math.abs(analytic - numeric), `analytic ${analytic}, numeric ${numeric}`).toBeLessThan(
    1e-6 * Math.max(1, Math.abs(numeric)),
  );
}
