import { free, heapBuffer, kernels, malloc } from '../../engine/memory';
import type { Random } from '../../random';
import type { Canvas } from './canvas';
import { exactByte, type Light } from './exactByte';
import { normalOf } from './noise';

/** The parts of a block of kernel memory that one picture needs. */
class Block {
  readonly whole: Int32Array;
  readonly settings: Float32Array;
  readonly from: Float64Array;
  readonly out: Uint8Array;
  readonly bits: Int32Array;
  /** The offsets of the parts, in 32-bit elements. */
  readonly at: { settings: number; from: number; out: number; bits: number; numbers: number; unsettled: number };

  constructor(
    readonly buffer: ArrayBuffer,
    readonly start: number,
    readonly side: number,
  ) {
    const area = side * side;
    const from = 12 + 2 * side;
    const out = from + 6 * area;
    this.at = { settings: 4, from, out, bits: out + area, numbers: out + 7 * area, unsettled: out + 10 * area };
    this.whole = new Int32Array(buffer, start, Block.size(side));
    this.settings = new Float32Array(buffer, start + 16, 5 + 2 * side);
    this.from = new Float64Array(buffer, start + 4 * from, 3 * area);
    this.out = new Uint8Array(buffer, start + 4 * out, 3 * area);
    this.bits = new Int32Array(buffer, start + 4 * this.at.bits, 6 * area);
  }

  static size = (side: number) => 12 + 2 * side + 19 * side * side;
}

let block: Block | null = null; // making a view costs more than reading the few numbers it shows

/** Lights a picture with a kernel; returns false if there is none. */
export function lightByKernel(
  { side, pixels: from }: Canvas,
  random: Random,
  how: Light,
  pixels: Uint8Array,
  at: number,
): boolean {
  const fast = kernels(from.length);
  if (!fast || side % 4 !== 0) return false;
  const area = side * side;
  const start = malloc(Block.size(side));
  if (block?.buffer !== heapBuffer() || block.start !== start || block.side !== side)
    block = new Block(heapBuffer(), start, side);
  const { whole, settings, out, bits, at: to } = block;
  const { across, down, contrast, brightness, tint, grain } = how;
  settings[0] = 255 * (0.5 - 0.5 * contrast) + 0.5;
  for (let c = 0; c < 3; c++) settings[1 + c] = 255 * contrast * brightness * tint[c];
  settings[4] = 255 * grain;
  for (let i = 0; i < side; i++) {
    settings[5 + i] = across[i];
    settings[5 + side + i] = 1 + down[i];
  }
  block.from.set(from);
  random.saveTo(whole);
  const place = (element: number) => start + 4 * element;
  const found = fast.light(start, place(to.from), place(to.settings), place(to.out), place(to.bits), place(to.numbers), place(to.unsettled), side); // prettier-ignore
  random.resume(whole);
  pixels.set(out, at);
  for (let i = to.unsettled; i < to.unsettled + found; i++) {
    const byte = whole[i];
    const pixel = byte % area;
    const channel = (byte - pixel) / area;
    const k = 3 * pixel + channel;
    pixels[at + byte] = exactByte(from[k], how, channel, Math.floor(pixel / side), pixel % side, normalOf(bits, k));
  }
  free(start, Block.size(side));
  return true;
}
