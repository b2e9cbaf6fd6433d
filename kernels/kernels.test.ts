// Every kernel in its two forms: the vector units compute the same as plain TypeScript, up to rounding.
import { expect, test } from 'vitest';
import type { ConvGeometry, Kernels, Backend } from '../lib/engine/kernels';
import { Random } from '../lib/random';
import { plain } from './plain';
import { simd } from './simd';

const backends = [simd()!, plain()];

test('the compiled kernels are those of plain TypeScript, all exported by kernels/simd/index.ts', () => {
  const [fast, slow] = backends.map(({ kernels }) => Object.keys(kernels));
  expect(fast.filter((name) => !['memory', 'heapStart'].includes(name)).sort()).toEqual(slow.sort());
});

/** Runs a kernel on both backends with the same numbers; returns everything that they leave in memory. */
function both(sizes: number[], run: (k: Kernels, ...places: number[]) => void, seed = 1): [Float32Array, Float32Array] {
  const random = new Random(seed);
  const numbers = sizes.map((size) => Float32Array.from({ length: size }, () => random.normal()));
  const results = backends.map((backend: Backend) => {
    let top = backend.heapStart;
    const places = numbers.map(({ length }) => {
      const place = top;
      top += Math.ceil(length / 4) * 16 + 64;
      return place;
    });
    const missing = top - backend.buffer().byteLength;
    if (missing > 0) backend.grow(missing);
    const memory = () => new Float32Array(backend.buffer());
    numbers.forEach((array, i) => memory().set(array, places[i] >> 2));
    run(backend.kernels, ...places);
    const left = new Float32Array(sizes.reduce((total, size) => total + size, 0));
    numbers.reduce((start, { length }, i) => {
      left.set(memory().subarray(places[i] >> 2, (places[i] >> 2) + length), start);
      return start + length;
    }, 0);
    return left;
  });
  return results as [Float32Array, Float32Array];
}

function expectEqual([fast, slow]: [Float32Array, Float32Array], tolerance: number) {
  let worst = 0;
  fast.forEach((value, i) => {
    if (Object.is(value, slow[i])) return;
    worst = Math.max(worst, Math.abs(value - slow[i]) / Math.max(1, Math.abs(slow[i])));
    if (Number.isNaN(value) !== Number.isNaN(slow[i])) worst = Infinity;
  });
  expect(worst).toBeLessThan(tolerance);
}

test('plain kernels that are made twice share nothing', () => {
  const [one, other] = [plain(), plain()];
  new Float32Array(one.buffer(), one.heapStart, 9).fill(1);
  const [x, out] = [one.heapStart, one.heapStart + 4 * 12];
  one.kernels.conv2dGeometry(1, 1, 3, 3, 1, 2, 2, 1, 1, 0, 0, 1, 1);
  other.kernels.conv2dGeometry(1, 1, 3, 3, 1, 3, 3, 1, 1, 0, 0, 1, 1);
  one.kernels.conv2d(x, x, 0, out, 0);
  expect([...new Float32Array(one.buffer(), out, 4)]).toEqual([4, 4, 4, 4]);
});

test('this machine has vector units', () => expect(simd()).not.toBeNull());

test('products added to a sum are fused where the engine can, and rounded once less', () => {
  const n = 32;
  const [fused, apart] = [simd()!, simd({ fuse: false })!].map(({ kernels, heapStart: start, buffer }) => {
    const random = new Random(1);
    const floats = new Float32Array(buffer(), start, 3 * n * n);
    for (let i = 0; i < 2 * n * n; i++) floats[i] = random.normal();
    const [b, c] = [start + 4 * n * n, start + 8 * n * n];
    kernels.gemm(n, n, n, start, n, 1, b, n, 1, c, n, 0);
    return floats;
  });
  expectEqual([fused, apart], 1e-5);
  const exact = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += fused[i * n + k] * fused[n * n + k * n + j];
    return sum;
  };
  const error = (results: Float32Array) => {
    let total = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) total += Math.abs(results[2 * n * n + i * n + j] - exact(i, j)); // prettier-ignore
    return total;
  };
  expect(error(fused)).toBeLessThan(error(apart));
});

test.each([
  [1, 1, 1],
  [3, 5, 7],
  [4, 8, 16],
  [13, 9, 300],
  [130, 17, 33],
  [8, 1030, 5],
])('gemm %i × %i, depth %i, as it is and transposed, alone and added', (m, n, k) => {
  for (const flipA of [false, true]) {
    for (const flipB of [false, true]) {
      for (const add of [0, 1] as const) {
        const [rowA, columnA] = flipA ? [1, m] : [k, 1];
        const [rowB, columnB] = flipB ? [1, k] : [n, 1];
        const run = (kernels: Kernels, a: number, b: number, c: number) =>
          kernels.gemm(m, n, k, a, rowA, columnA, b, rowB, columnB, c, n, add);
        expectEqual(both([m * k, k * n, m * n], run), 1e-5);
      }
    }
  }
});

const geometries: ConvGeometry[] = [
  [2, 3, 8, 8, 4, 5, 5, 1, 1, 2, 2, 1, 1],
  [1, 1, 5, 7, 1, 3, 3, 1, 1, 0, 0, 1, 1],
  [2, 2, 9, 11, 6, 3, 2, 2, 2, 1, 1, 1, 1],
  [1, 3, 12, 12, 5, 3, 3, 1, 1, 2, 2, 2, 2],
  [1, 2, 16, 20, 130, 1, 1, 1, 1, 0, 0, 1, 1],
  [1, 2, 6, 300, 3, 3, 3, 1, 1, 1, 1, 1, 1],
  [2, 1, 7, 7, 3, 3, 3, 1, 2, 3, 0, 1, 1],
  // by values at points: whole tiles and others, pictures left over, padding and none
  [4, 8, 8, 8, 9, 5, 5, 1, 1, 2, 2, 1, 1],
  [5, 10, 9, 7, 8, 3, 3, 1, 1, 1, 1, 1, 1],
  [6, 9, 7, 11, 14, 5, 5, 1, 1, 0, 1, 1, 1],
  [4, 16, 16, 16, 24, 3, 3, 1, 1, 1, 1, 1, 1],
  [4, 8, 5, 21, 8, 3, 3, 1, 1, 0, 0, 1, 1],
];

test.each(geometries.map((geometry) => [geometry]))('convolution and its gradients, %j', (geometry) => {
  const [n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw] = geometry;
  const oh = Math.floor((h + 2 * ph - dh * (kh - 1) - 1) / sh) + 1;
  const ow = Math.floor((w + 2 * pw - dw * (kw - 1) - 1) / sw) + 1;
  const [pictures, filters, results] = [n * c * h * w, f * c * kh * kw, n * f * oh * ow];
  // the scratch comes last and is not compared: 262,144 numbers are enough for all of these
  // values at points lose a digit at most
  const tolerance = n >= 4 ? 1e-4 : 2e-5;
  const compare = (sizes: number[], run: (k: Kernels, ...places: number[]) => void) => {
    const count = sizes.reduce((total, size) => total + size, 0);
    const [fast, slow] = both([...sizes, 262144], (k, ...places) => {
      expect(k.conv2dGeometry(...geometry)).toBeLessThanOrEqual(262144);
      run(k, ...places);
    });
    expectEqual([fast.subarray(0, count), slow.subarray(0, count)], tolerance);
  };
  compare([pictures, filters, f, results], (k, x, weight, bias, out, scratch) =>
    k.conv2d(x, weight, bias, out, scratch),
  );
  compare([pictures, filters, results], (k, x, weight, out, scratch) => k.conv2d(x, weight, 0, out, scratch));
  compare([results, filters, pictures], (k, dy, weight, dx, scratch) => k.conv2dInputGradient(dy, weight, dx, scratch));
  compare([pictures, results, filters, f], (k, x, dy, dWeight, dBias, scratch) =>
    k.conv2dFilterGradient(x, dy, dWeight, dBias, scratch),
  );
});

test('pooling and its gradient', () => {
  for (const [planes, h, w] of [
    [1, 2, 8],
    [3, 4, 16],
  ]) {
    const size = planes * h * w;
    const run = (k: Kernels, x: number, y: number, dy: number, dx: number) => {
      k.maxPool(x, y, planes, h, w);
      k.maxPoolGradient(x, y, dy, dx, planes, h, w);
    };
    expectEqual(both([size, size / 4, size / 4, size], run), 1e-7);
  }
});

test.each(['add', 'sub', 'mul', 'div'] as const)('%s, spread over rows, columns and planes', (name) => {
  for (const [outer, n, inner] of [
    [1, 37, 1],
    [5, 7, 1],
    [3, 4, 9],
    [1, 1, 70],
  ]) {
    const size = outer * n * inner;
    expectEqual(
      both([size, n, size], (k, a, b, out) => k[name](a, b, out, outer, n, inner)),
      1e-7,
    );
  }
});

test.each(['relu', 'exp', 'tanh', 'sigmoid'] as const)('%s, also far out and for NaN', (name) => {
  const special = [-Infinity, Infinity, NaN, 0, -0, 1e-8, -1e-8, 88.8, -88.8, 104, -104, 0.25, -0.25, 87.5, -90];
  const run = (k: Kernels, x: number, out: number) => {
    k.mul(x, x + 4 * 104, x, 1, 1, 100); // larger numbers
    k[name](x, out, 105);
  };
  expectEqual(both([105, 105], run), 1e-6);
  const results = backends.map(({ kernels, heapStart: start, buffer }) => {
    new Float32Array(buffer()).set(special, start >> 2);
    kernels[name](start, start + 256, special.length);
    return new Float32Array(buffer()).slice((start + 256) >> 2, ((start + 256) >> 2) + special.length);
  });
  results[0].forEach((value, i) => {
    const slow = results[1][i];
    const close = Object.is(value, slow) || Math.abs(value - slow) <= 2e-6 * Math.abs(slow) + 1e-37;
    expect(close, `${name}(${special[i]}) is ${value} for ${slow}`).toBe(true);
  });
});

test.each(['reluGradient', 'tanhGradient', 'sigmoidGradient'] as const)('%s', (name) => {
  expectEqual(
    both([41, 41, 41], (k, grad, y, out) => k[name](grad, y, out, 41)),
    1e-6,
  );
});

test('sums over the outside, the inside, both and neither', () => {
  for (const [outer, n, inner] of [
    [50, 13, 1],
    [1, 5, 77],
    [7, 3, 10],
    [1, 1, 1000],
  ]) {
    expectEqual(
      both([outer * n * inner, n], (k, x, out) => k.sumTo(x, out, outer, n, inner)),
      1e-5,
    );
  }
});

test('normalizing channels, and its gradient', () => {
  const [n, c, inner] = [3, 4, 11];
  const size = n * c * inner;
  const run = (
    k: Kernels,
    x: number,
    out: number,
    mean: number,
    variance: number,
    rate: number,
    g: number,
    dx: number,
  ) => {
    k.normalize(x, out, mean, variance, rate, n, c, inner, 1e-5);
    k.normalizeGradient(g, out, rate, dx, n, c, inner);
  };
  expectEqual(both([size, size, c, c, c, size, size], run), 1e-5);
});

test('distances, for numbers of rows and columns that do not fill a vector', () => {
  for (const [m, n, d] of [
    [1, 1, 3],
    [3, 6, 10],
    [4, 70, 32],
  ]) {
    for (const name of ['distancesL1', 'distancesL2'] as const) {
      const [fast, slow] = both([m * d, n * d, m * n, m + n], (k, a, b, out, scratch) =>
        k[name](a, b, out, scratch, m, n, d),
      );
      const count = m * d + n * d + m * n;
      expectEqual([fast.subarray(0, count), slow.subarray(0, count)], 1e-4);
    }
  }
});

/** The distances by the kernel, and in double precision. */
function distancesOf(p: 1 | 2, a: Float32Array, b: Float32Array, d: number): { found: number[]; exact: number[] } {
  const [m, n] = [a.length / d, b.length / d];
  const { kernels, heapStart, buffer, grow } = simd()!;
  const atB = a === b ? heapStart : heapStart + 4 * a.length;
  const out = Math.ceil((atB + 4 * b.length) / 16) * 16;
  const scratch = out + 16 * Math.ceil((m * n) / 4);
  grow(scratch + 4 * (m + n) + 64);
  const memory = new Float32Array(buffer());
  memory.set(a, heapStart / 4);
  memory.set(b, atB / 4);
  kernels[p === 1 ? 'distancesL1' : 'distancesL2'](heapStart, atB, out, scratch, m, n, d);
  const exact: number[] = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += Math.abs(a[i * d + k] - b[j * d + k]) ** p;
      exact.push(p === 1 ? sum : Math.sqrt(sum));
    }
  }
  return { found: [...memory.subarray(out / 4, out / 4 + m * n)], exact };
}

const bytes = (size: number, seed: number) => {
  const random = new Random(seed);
  return Float32Array.from({ length: size }, () => Math.floor(256 * random.uniform()));
};
const powers = [1, 2] as const;

test.each([
  [1, 1, 1],
  [4, 4, 16],
  [9, 8, 7],
  [11, 41, 33],
  [8, 14, 1030],
  [10, 19, 2053],
  [1023, 9, 20],
])('distances of pictures, %i and %i of %i bytes each, are those of float64, rounded once', (m, n, d) => {
  for (const p of powers) {
    const { found, exact } = distancesOf(p, bytes(m * d, 1), bytes(n * d, 2), d);
    expect(found).toEqual(exact.map(Math.fround));
  }
});

test.each([
  [1, 9],
  [9, 8],
  [41, 33],
  [50, 1030],
  [1023, 20],
])('so are those of %i pictures of %i bytes from one another', (n, d) => {
  const pictures = bytes(n * d, 1);
  for (const p of powers) {
    const { found, exact } = distancesOf(p, pictures, pictures, d);
    expect(found).toEqual(exact.map(Math.fround));
  }
});

test('so are those of the longest rows whose sums of squares fit into 31 bits; longer rows are summed as floats', () => {
  for (const p of powers) {
    const between = (d: number) => distancesOf(p, new Float32Array(9 * d).fill(255), new Float32Array(8 * d), d);
    const { found, exact } = between(33025);
    expect(found).toEqual(exact.map(Math.fround));
    const longer = between(33026);
    longer.found.forEach((distance, i) => expect(distance / longer.exact[i]).toBeCloseTo(1, 4));
  }
});

test.each([0.5, 254.5, 256, -1, -0.5, 1000, 70000, -70000, 2 ** 23, 2 ** 24 + 2, NaN, Infinity, -Infinity])(
  'distances where a single number is %f instead of a byte, wherever it stands',
  (odd) => {
    const [m, n, d] = [9, 10, 11];
    for (const p of powers) {
      for (const place of [0, 10, 26, m * d - 1]) {
        for (const inFirst of [true, false]) {
          const [a, b] = [bytes(m * d, 3), bytes(n * d, 4)];
          (inFirst ? a : b)[place] = odd;
          const { found, exact } = distancesOf(p, a, b, d);
          found.forEach((distance, i) => {
            if (Number.isFinite(exact[i])) expect(distance / exact[i]).toBeCloseTo(1, 5);
            else expect(distance).not.toSatisfy(Number.isFinite);
          });
        }
      }
    }
  },
);

test('a negative zero is a byte, too', () => {
  for (const p of powers) {
    const [from0, fromMinus0] = [0, -0].map((zero) =>
      distancesOf(p, new Float32Array(88).fill(zero), bytes(88, 5), 11),
    );
    expect(fromMinus0.found).toEqual(from0.found);
  }
});

test('steps of optimizers', () => {
  for (const nesterov of [0, 1] as const) {
    for (const first of [0, 1] as const) {
      expectEqual(
        both([39, 39, 39], (k, x, g, v) => k.sgd(x, g, v, 39, 0.1, 0.9, 0.2, 0.01, nesterov, first)),
        1e-6,
      );
    }
  }
  const run = (k: Kernels, x: number, g: number, m: number, s: number) => {
    k.mul(s, s, s, 1, 39, 1); // mean squares are not negative
    k.adam(x, g, m, s, 39, 0.01, 0.9, 0.999, 1.5, 1e-8, 0.01);
  };
  expectEqual(both([39, 39, 39, 39], run), 1e-5);
});

test.each([32, 20])(
  'light, for a picture of %i pixels to a side: the same bytes but for those that are not settled',
  (side) => {
    const area = side * side;
    const random = new Random(3);
    const pixels = Float64Array.from({ length: 3 * area }, () => 1.3 * random.uniform() - 0.1);
    const results = backends.map((backend) => {
      let top = backend.heapStart;
      const place = (bytes: number) => (top += Math.ceil(bytes / 16) * 16) - Math.ceil(bytes / 16) * 16;
      const [state, from, settings, out] = [16, 24 * area, 4 * (5 + 2 * side), 3 * area].map(place);
      const [bits, numbers, unsettled] = [24 * area, 12 * area, 12 * area].map(place);
      if (top > backend.buffer().byteLength) backend.grow(top - backend.buffer().byteLength);
      const buffer = backend.buffer();
      const drawn = new Int32Array(buffer, state, 4);
      new Random(4).saveTo(drawn);
      new Float64Array(buffer, from, 3 * area).set(pixels);
      const slopes = Array.from({ length: side }, (_, i) => (0.2 * (2 * i - side)) / side);
      const [shift, gains, grain] = [20, [180, 220, 250], 8];
      new Float32Array(buffer, settings, 5 + 2 * side).set([shift, ...gains, grain, ...slopes, ...slopes.map((by) => 1 + by)]); // prettier-ignore
      const found = backend.kernels.light(state, from, settings, out, bits, numbers, unsettled, side);
      return {
        drawn: [...drawn],
        bits: [...new Int32Array(buffer, bits, 6 * area)],
        bytes: [...new Uint8Array(buffer, out, 3 * area)],
        near: new Set(new Int32Array(buffer, unsettled, found)),
      };
    });
    const [fast, slow] = results;
    expect(fast.drawn).toEqual(slow.drawn);
    expect(fast.bits).toEqual(slow.bits);
    expect(new Set(fast.bytes).size).toBeGreaterThan(200);
    for (const { near } of results) expect(near.size).toBeLessThan(0.01 * 3 * area);
    const isSettled = (_: number, i: number) => results.every(({ near }) => !near.has(i));
    expect(fast.bytes.filter(isSettled)).toEqual(slow.bytes.filter(isSettled));
  },
);
