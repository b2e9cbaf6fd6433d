import { useEffect, useRef, useState } from 'preact/hooks';
import { askOwn, useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { useGrab } from '@ui/controls/grab';
import { inPercent } from '@ui/number';
import type { Looked } from '../inWorker.look';
import type { Texts } from './texts';

const side = 256;
const colours = ['#1f2a33', '#f4f1ea', '#c23b22', '#e8b04a', '#4f8f4a', '#3f7fbf', '#8a5a33', '#8f8a86'];

interface PadProps {
  t: Texts;
  digits: boolean;
  looked: Looked | null;
  name(c: number): string;
}

/** A stroke: where it is, and the picture as it was before. */
interface Stroke {
  last: [x: number, y: number];
  before: ImageData;
  wasAsked: boolean;
}

/** Where readers draw a digit or a scene; what they have drawn is asked about at once, at most once per frame. */
export function Pad({ t, digits, looked, name }: PadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const asked = useRef(0);
  const [colour, setColour] = useState(0);
  const [drawn, setDrawn] = useState<Uint8Array | null>(null);
  const own = useOwnPictures();
  const isAsked = drawn !== null && own?.question === drawn;
  const askAbout = (pixels: Uint8Array) => {
    setDrawn(pixels);
    askOwn(pixels);
  };

  const blank = () => {
    cancelAnimationFrame(asked.current);
    const context = contextOf(canvas.current);
    if (!context) return;
    context.fillStyle = digits ? '#000000' : '#a9cfe8';
    context.fillRect(0, 0, side, side);
  };
  useEffect(() => {
    blank();
    return () => cancelAnimationFrame(asked.current);
  }, [digits]);
  const clear = () => {
    blank();
    if (isAsked) askOwn(undefined);
  };

  const ask = () => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => {
      const { data } = contextOf(canvas.current)!.getImageData(0, 0, side, side);
      if (!digits) return askAbout(asScene(data));
      const ink = Float32Array.from({ length: side * side }, (_, p) => data[4 * p] / 255);
      void import('../digit').then(({ asDigit }) => {
        const digit = asDigit(ink, side);
        if (digit) askAbout(digit);
      });
    });
  };
  const { grab, take, release } = useGrab<Stroke>(({ before, wasAsked }) => {
    contextOf(canvas.current)?.putImageData(before, 0, 0);
    if (wasAsked) return ask();
    cancelAnimationFrame(asked.current);
    if (isAsked) askOwn(undefined);
  });
  const placeOf = (event: PointerEvent): [number, number] => {
    const box = canvas.current!.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * side, ((event.clientY - box.top) / box.height) * side];
  };
  const draw = (event: PointerEvent) => {
    const context = contextOf(canvas.current);
    if (!context || !grab.current || !event.isPrimary) return;
    const at = placeOf(event);
    Object.assign(context, { strokeStyle: digits ? '#ffffff' : colours[colour], lineWidth: digits ? 20 : 16 });
    Object.assign(context, { lineCap: 'round', lineJoin: 'round' });
    context.beginPath();
    context.moveTo(...grab.current.last);
    context.lineTo(at[0] + 0.01, at[1]);
    context.stroke();
    grab.current.last = at;
    ask();
  };
  const begin = (event: PointerEvent) => {
    const context = contextOf(canvas.current);
    if (!context || event.button !== 0 || !event.isPrimary) return;
    const before = context.getImageData(0, 0, side, side);
    take(canvas.current!, event, { last: placeOf(event), before, wasAsked: isAsked });
    draw(event);
  };
  const best =
    isAsked && looked?.shares.every(Number.isFinite)
      ? looked.shares.map((share, c) => [share, c]).sort(([a], [b]) => b - a).slice(0, 3) // prettier-ignore
      : [];
  return (
    <section class="needs-script">
      <p class="netlive-head">{t.draw}</p>
      <p>{digits ? t.drawDigit : t.drawScene}</p>
      <div class="netlive-pad">
        <canvas
          ref={canvas}
          width={side}
          height={side}
          role="img"
          aria-label={t.pad}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={release}
          onPointerCancel={release}
        />
        <div>
          {!digits && (
            <div class="netlive-colours">
              {colours.map((each, i) => (
                <button
                  key={each}
                  type="button"
                  aria-label={t.colour(i + 1)}
                  aria-pressed={i === colour}
                  style={{ background: each }}
                  onClick={() => setColour(i)}
                />
              ))}
            </div>
          )}
          <button type="button" onClick={clear}>
            {t.clear}
          </button>
          <p role="status">
            {best.length > 0 && t.says3} {best.map(([share, c]) => t.sure(name(c), inPercent(share))).join(' · ')}
          </p>
        </div>
      </div>
    </section>
  );
}

/** It is read after every stroke. */
const contextOf = (canvas: HTMLCanvasElement | null) => canvas?.getContext('2d', { willReadFrequently: true });

/** What was drawn at 32 × 32: each pixel the average of 8 × 8. */
function asScene(data: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array(3072);
  const size = side / 32;
  for (let p = 0; p < 1024; p++) {
    const [top, left] = [Math.floor(p / 32) * size, (p % 32) * size];
    for (let c = 0; c < 3; c++) {
      let sum = 0;
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sum += data[4 * ((top + i) * side + left + j) + c];
      pixels[1024 * c + p] = Math.round(sum / size ** 2);
    }
  }
  return pixels;
}
