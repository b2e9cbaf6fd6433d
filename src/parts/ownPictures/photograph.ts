import { AreaAverage } from '@lib/data/areaAverage';

/** The number of pixels read at a time: few enough for any canvas, and for the time between two frames. */
const atOnce = 1 << 18;

/**
 * A photograph's middle square, scaled down to the size of our pictures, or to another side. Its pixels are drawn at full size, piece by piece,
 * and averaged here: browsers differ in how they scale down. `rest` is awaited between the pieces.
 */
export async function asSmall(
  photograph: CanvasImageSource,
  { width, height }: { width: number; height: number },
  canvas: OffscreenCanvas | HTMLCanvasElement,
  side?: number,
  rest?: () => Promise<void>,
): Promise<Uint8Array> {
  const average = new AreaAverage(width, height, side);
  const { left, top, right, bottom } = average.square;
  canvas.width = Math.min(right - left, 2048);
  canvas.height = Math.min(bottom - top, Math.floor(atOnce / canvas.width));
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  for (let y = top; y < bottom; y += canvas.height) {
    for (let x = left; x < right; x += canvas.width) {
      const [w, h] = [Math.min(canvas.width, right - x), Math.min(canvas.height, bottom - y)];
      context.clearRect(0, 0, w, h);
      context.drawImage(photograph, x, y, w, h, 0, 0, w, h);
      average.add(context.getImageData(0, 0, w, h).data, x, y, w, h);
      await rest?.();
    }
  }
  return average.result();
}
