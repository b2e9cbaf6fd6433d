/** An address in the kernels' memory, in bytes; 0 is null. */
export type Pointer = number;

/**
 * Fast loops over float32 numbers in one memory. There are two of each in `kernels/`, one for the processor's vector
 * units and one in plain TypeScript, which agree to rounding. Sizes and steps are in elements. Blocks hold a multiple
 * of four; whatever follows a result may be overwritten.
 */
export interface Kernels extends Elementwise {
  /** C (m × n, rows `stepC` apart) = A · B, or C + A · B. */
  gemm(
    m: number,
    n: number,
    k: number,
    a: Pointer,
    rowA: number,
    columnA: number,
    b: Pointer,
    rowB: number,
    columnB: number,
    c: Pointer,
    stepC: number,
    accumulate: 0 | 1,
  ): void;

  /** Sets the geometry of the convolutions that follow; returns the number of scratch elements that each needs. */
  conv2dGeometry(...geometry: ConvGeometry): number;
  /** out = x convolved with the filters, plus the bias (0: none). */
  conv2d(x: Pointer, filters: Pointer, bias: Pointer, out: Pointer, scratch: Pointer): void;
  /** dx: the gradient of the pictures, given that of the output. */
  conv2dInputGradient(dy: Pointer, filters: Pointer, dx: Pointer, scratch: Pointer): void;
  /** dFilters, and dBias unless it is 0: the gradients of the filters and of the bias. */
  conv2dFilterGradient(x: Pointer, dy: Pointer, dFilters: Pointer, dBias: Pointer, scratch: Pointer): void;

  /** 2 × 2 windows, 2 apart, over planes (h, w) with h even and w a multiple of 8. */
  maxPool(x: Pointer, out: Pointer, planes: number, h: number, w: number): void;
  /** The gradient of a window goes to its first largest element. */
  maxPoolGradient(x: Pointer, y: Pointer, dy: Pointer, dx: Pointer, planes: number, h: number, w: number): void;

  /** out (n) = x (outer, n, inner) summed over the other two. */
  sumTo(x: Pointer, out: Pointer, outer: number, n: number, inner: number): void;

  /**
   * Normalizes every channel of x (n, c, inner) to mean 0 and variance 1; also returns each one's mean, biased variance
   * and 1 / √(variance + eps).
   */
  normalize(
    x: Pointer,
    out: Pointer,
    mean: Pointer,
    variance: Pointer,
    rate: Pointer,
    n: number,
    c: number,
    inner: number,
    eps: number,
  ): void;
  normalizeGradient(grad: Pointer, out: Pointer, rate: Pointer, dx: Pointer, n: number, c: number, inner: number): void;

  /** Distances of the rows of a (m, d) from those of b (n, d), exact where all are whole from 0 to 255; scratch of m + n. */
  distancesL2(a: Pointer, b: Pointer, out: Pointer, scratch: Pointer, m: number, n: number, d: number): void;
  distancesL1(a: Pointer, b: Pointer, out: Pointer, scratch: Pointer, m: number, n: number, d: number): void;

  /**
   * Lights a picture, `side` (a multiple of 4) × `side` pixels of red, green and blue in turn, as float64 from 0 to 1,
   * and adds grain: out, as bytes, all red first, then green, then blue = shift + gain · (down + across) · from + grain
   * · a normal number. `settings` are shift, three gains, grain, across for each column, and down for each row. `state`
   * is that of a `Random`, whose points of the disc, from which normal numbers are made, are drawn into `bits`, four
   * 32-bit integers each. Returns the number of bytes too close to a rounding boundary to be settled, and writes their
   * positions to `unsettled`. `bits` has room for 6 · side², `numbers` and `unsettled` for 3 · side² each.
   */
  light(
    state: Pointer,
    from: Pointer,
    settings: Pointer,
    out: Pointer,
    bits: Pointer,
    numbers: Pointer,
    unsettled: Pointer,
    side: number,
  ): number;

  /** v ← momentum · v + (1 − dampening) · g (at first v ← g); x ← x − lr · v, or x − lr · (g + momentum · v). */
  sgd(
    x: Pointer,
    g: Pointer,
    v: Pointer,
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
    x: Pointer,
    g: Pointer,
    m: Pointer,
    s: Pointer,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    scale: number,
    eps: number,
    weightDecay: number,
  ): void;
}

/** The kernels for single elements, by name. */
export type BroadcastKernel = 'add' | 'sub' | 'mul' | 'div';
export type UnaryKernel = 'relu' | 'exp' | 'tanh' | 'sigmoid';
export type UnaryGradientKernel = 'reluGradient' | 'tanhGradient' | 'sigmoidGradient';

/**
 * What they do: out (outer, n, inner) = a (outer, n, inner) with b (n); out = f(x); out = grad times the function's
 * derivative, from the function's result y.
 */
export type Elementwise = Record<BroadcastKernel, Broadcast> &
  Record<UnaryKernel, Unary> &
  Record<UnaryGradientKernel, UnaryGradient>;

type Broadcast = (a: Pointer, b: Pointer, out: Pointer, outer: number, n: number, inner: number) => void;
type Unary = (x: Pointer, out: Pointer, n: number) => void;
type UnaryGradient = (grad: Pointer, y: Pointer, out: Pointer, n: number) => void;

/**
 * The number of pictures, their channels, height and width; the filters, their height and width; strides, paddings,
 * dilations.
 */
export type ConvGeometry = [
  n: number,
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

/** Kernels with the memory that they work in. */
export interface Backend {
  kernels: Kernels;
  /** Addresses below this belong to the kernels. */
  heapStart: Pointer;
  buffer(): ArrayBuffer;
  /** Grows the memory by at least `bytes`. */
  grow(bytes: number): void;
}
