import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import './PixelPicture.css';

interface PixelPictureProps {
  /** All red values, then green, then blue, row by row, from 0 to 255. */
  pixels: ArrayLike<number>;
  /** The number of pixels in a row, and of rows. */
  side?: number;
  /** The description for screen readers; empty if text beside it says the same. */
  alt: string;
  class?: string;
  /**
   * Whether it follows the reader's hand: once it has changed it is drawn on a canvas, which takes a third of the time of
   * another image, and is painted with the rest of the figure.
   */
  follows?: boolean;
}

/** A small square picture, enlarged so that every pixel shows; the same at build time and in the browser. */
export function PixelPicture({ follows = false, ...picture }: PixelPictureProps) {
  const [first] = useState(picture.pixels);
  const hasChanged = useRef(false);
  hasChanged.current ||= picture.pixels !== first;
  return follows && hasChanged.current ? <OnCanvas {...picture} /> : <AsImage {...picture} />;
}

type PictureProps = Omit<PixelPictureProps, 'follows'>;

function AsImage({ pixels, side = 32, alt, class: name = '' }: PictureProps) {
  const source = useMemo(() => bitmap(pixels, side), [pixels, side]);
  return <img class={`pixel-picture ${name}`} src={source} alt={alt} width={side} height={side} draggable={false} />;
}

function OnCanvas({ pixels, side = 32, alt, class: name = '' }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const picture = new ImageData(side, side);
    const area = side * side;
    for (let i = 0; i < area; i++) {
      for (let c = 0; c < 3; c++) picture.data[4 * i + c] = Math.round(pixels[c * area + i]); // the list clamps them
      picture.data[4 * i + 3] = 255;
    }
    canvas.current!.getContext('2d')!.putImageData(picture, 0, 0);
  }, [pixels, side]);
  const said = alt ? ({ role: 'img', 'aria-label': alt } as const) : { 'aria-hidden': true };
  return <canvas ref={canvas} class={`pixel-picture ${name}`} width={side} height={side} {...said} />;
}

/**
 * A picture as the data URL of a BMP file: 54 bytes of header, then rows from the bottom up, blue before green before
 * red.
 */
function bitmap(pixels: ArrayLike<number>, side: number): string {
  const row = Math.ceil((3 * side) / 4) * 4;
  const file = new Uint8Array(54 + row * side);
  const header = new DataView(file.buffer);
  header.setUint16(0, 0x424d); // "BM"
  header.setUint32(2, file.length, true);
  header.setUint32(10, 54, true);
  header.setUint32(14, 40, true);
  header.setInt32(18, side, true);
  header.setInt32(22, side, true);
  header.setUint16(26, 1, true);
  header.setUint16(28, 24, true);
  const area = side * side;
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < side; i++) {
      const at = 54 + (side - 1 - i) * row + 2 - c;
      const from = c * area + i * side;
      for (let j = 0; j < side; j++) file[at + 3 * j] = Math.max(0, Math.min(255, Math.round(pixels[from + j])));
    }
  }
  let text = '';
  // the number of arguments of a call is limited
  for (let at = 0; at < file.length; at += 4096)
    text += String.fromCharCode.apply(null, file.subarray(at, at + 4096) as unknown as number[]);
  return `data:image/bmp;base64,${btoa(text)}`;
}
