import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const drawing = fileURLToPath(new URL('../../public/icon.svg', import.meta.url));
/** The used part of the square: launchers crop its edge. */
const drawnOn = 0.68;
const background = '#faf8f3';

/** The course's icon as a PNG, for launchers that do not accept SVG. */
export function icon(size: number): Promise<Buffer> {
  const inner = Math.round(size * drawnOn);
  const edge = Math.floor((size - inner) / 2);
  const density = (72 * inner) / 32;
  return sharp(drawing, { density })
    .resize(inner, inner)
    .extend({ top: edge, left: edge, bottom: size - inner - edge, right: size - inner - edge, background })
    .flatten({ background })
    .png()
    .toBuffer();
}
