/** Where numbers lie in the kernels' memory, in bytes from its start; 0 is nowhere. */
export type Place = number;

/**
 * What runs fast: loops over float32 numbers in one memory. There are two of each in `kernels/`, one for the processor's
 * vector units and one in plain TypeScript, which agree to rounding. Sizes and steps are in elements. Places hold a
 * multiple of four; what lies past the end of a result is not kept.
 */
export interface Kernels {
  /** C (m × n, rows `stepC` apart) = A · B, or C + A · B. */
  gemm(
    m: number,
    n: number,
    k: number,
    a: Place,
    rowA: number,
    columnA: number,
    b: Place,
    rowB: number,
    columnB: number,
    c: Place,
    stepC: number,
    accumulate: 0 | 1,
  ): void;

  /** How many elements of scratch a convolution needs. */
  conv2dScratch(...geometry: ConvGeometryOfOne): number;
  /** out = x convolved with the filters, plus the bias (0: none). */
  conv2d(x: Place, filters: Place, bias: Place, out: Place, scratch: Place, ...geometry: ConvGeometry): void;
  /** dx: the gradient of the pictures, given that of the results. */
  conv2dInputGradient(dy: Place, filters: Place, dx: Place, scratch: Place, ...geometry: ConvGeometry): void;
  /** dFilters, and dBias unless it is 0: the gradients of the filters and of the bias. */
  conv2dFilterGradient(
    x: Place,
    dy: Place,
    dFilters: Place,
    dBias: Place,
    scratch: Place,
    ...geometry: ConvGeometry
  ): void;

  /** 2 × 2 windows, 2 apart, over planes (h, w) with h even and w a multiple of 8. */
  maxPool(x: Place, out: Place, planes: number, h: number, w: number): void;
  /** The gradient goes to the first largest of each window. */
  maxPoolGradient(x: Place, y: Place, dy: Place, dx: Place, planes: number, h: number, w: number): void;

  /** out (outer, n, inner) = a (outer, n, inner) with b (n). */
  add: Spread;
  sub: Spread;
  mul: Spread;
  div: Spread;

  relu: Each;
  exp: Each;
  tanh: Each;
  sigmoid: Each;
  /** out = grad times the function's derivative, from the function's result y. */
  reluGradient: EachGradient;
  tanhGradient: EachGradient;
  sigmoidGradient: EachGradient;

  /** out (n) = x (outer, n, inner) summed over the other two. */
  sumTo(x: Place, out: Place, outer: number, n: number, inner: number): void;

  /** Every channel of x (n, c, inner) brought to mean 0 and variance 1, and of each its mean, biased variance and 1 / √(variance + eps). */
  normalize(
    x: Place,
    out: Place,
    mean: Place,
    variance: Place,
    rate: Place,
    n: number,
    c: number,
    inner: number,
    eps: number,
  ): void;
  normalizeGradient(grad: Place, out: Place, rate: Place, dx: Place, n: number, c: number, inner: number): void;

  /** Distances of the rows of a (m, d) from those of b (n, d); scratch of m + n. */
  distancesL2(a: Place, b: Place, out: Place, scratch: Place, m: number, n: number, d: number): void;
  distancesL1(a: Place, b: Place, out: Place, m: number, n: number, d: number): void;

  /** v ← momentum · v + (1 − dampening) · g (at first v ← g); x ← x − lr · v, or x − lr · (g + momentum · v). */
  sgd(
    x: Place,
    g: Place,
    v: Place,
    n: number,
    lr: number,
    momentum: number,
    dampening: number,
    weightDecay: number,
    nesterov: 0 | 1,
    first: 0 | 1,
  ): void;
  /** m ← β₁ m + (1 − β₁) g; s ← β₂ s + (1 − β₂) g²; x ← x − rate · m / (√s · scale + eps). */
  adam(
    x: Place,
    g: Place,
    m: Place,
    s: Place,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    scale: number,
    eps: number,
    weightDecay: number,
  ): void;
}

type Spread = (a: Place, b: Place, out: Place, outer: number, n: number, inner: number) => void;
type Each = (x: Place, out: Place, n: number) => void;
type EachGradient = (grad: Place, y: Place, out: Place, n: number) => void;

/** Channels, height and width of one picture; filters and their height and width; strides, paddings, dilations. */
export type ConvGeometryOfOne = [
  c: number,
  h: number,
  w: number,
  f: number,
  kh: number,
  kw: number,
  sh: number,
  sw: number,
  ph: number,
  pw: number,
  dh: number,
  dw: number,
];
/** The number of pictures, then the geometry of one. */
export type ConvGeometry = [n: number, ...one: ConvGeometryOfOne];

/** Kernels with the memory that they work in. */
export interface Machine {
  kernels: Kernels;
  /** Below this the memory is the kernels' own. */
  start: Place;
  buffer(): ArrayBuffer;
  /** Makes the memory at least this many bytes larger. */
  grow(bytes: number): void;
}
