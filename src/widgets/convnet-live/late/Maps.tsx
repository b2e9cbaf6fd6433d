import { useEffect, useRef, useState } from 'preact/hooks';
import type { Volume } from '@parts/convnet/layers';
import { useTheme } from '@ui/useTheme';
import type { Cell } from '../origin';

type Place = Omit<Cell, 'layer'>;

interface MapsProps {
  values: Float32Array;
  volume: Volume;
  label: string;
  chosen: Place | null;
  onChoose(cell: Place): void;
}

/** The arrangement of a layer's maps on a canvas: a grid with gaps; units are a row of cells. */
function gridOf(volume: Volume) {
  const [channels, height = 1, width = 1] = volume;
  const columns = Math.min(channels, height === 1 ? 32 : height > 16 ? 8 : 16);
  const gap = height > 1 ? 1 : 0;
  return { channels, height, width, columns, gap, rows: Math.ceil(channels / columns) };
}

/** The maps of one layer: positive in one colour, negative in the other, as strong as the number is large. */
export function Maps({ values, volume, label, chosen, onChoose }: MapsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const { channels, height, width, columns, gap, rows } = gridOf(volume);
  const [across, down] = [columns * (width + gap) - gap, rows * (height + gap) - gap];

  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    // and what will be as soon as the reader scrolls
    const sight = new IntersectionObserver((entries) => setInSight(entries.at(-1)!.isIntersecting), {
      rootMargin: '100% 0px',
    });
    sight.observe(canvas.current!);
    return () => sight.disconnect();
  }, []);
  useEffect(() => {
    // out of sight, a map that changes from frame to frame is drawn once it rests
    const timer = setTimeout(() => draw(canvas.current!, values, volume), inSight ? 0 : 500);
    return () => clearTimeout(timer);
  }, [values, theme, across, down, inSight]);

  const choose = (event: MouseEvent) => {
    const box = canvas.current!.getBoundingClientRect();
    const [x, y] = [((event.clientX - box.left) / box.width) * across, ((event.clientY - box.top) / box.height) * down];
    const channel = Math.floor(y / (height + gap)) * columns + Math.floor(x / (width + gap));
    const [row, column] = [Math.floor(y % (height + gap)), Math.floor(x % (width + gap))];
    if (channel < channels && channel >= 0) {
      onChoose({ channel, row: Math.min(row, height - 1), column: Math.min(column, width - 1) });
    }
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [0, 0] }[event.key]; // prettier-ignore
    if (!step) return;
    event.preventDefault();
    const { channel, row, column } = chosen ?? { channel: 0, row: height >> 1, column: width >> 1 };
    if (!chosen || event.key === 'Enter') return onChoose({ channel, row, column });
    const [i, j] = [row + step[0], column + step[1]];
    if (i >= 0 && j >= 0 && i < height && j < width) return onChoose({ channel, row: i, column: j });
    // over the edge of a map lies the next one
    const next = channel + step[1] + columns * step[0];
    if (next < 0 || next >= channels) return;
    onChoose({ channel: next, row: (i + height) % height, column: (j + width) % width });
  };
  // few maps, or units, are not drawn larger than others are
  const widest = columns < 8 ? `${12.5 * columns}%` : undefined;
  const place = chosen && {
    left: `${(100 * ((chosen.channel % columns) * (width + gap) + chosen.column)) / across}%`,
    top: `${(100 * (Math.floor(chosen.channel / columns) * (height + gap) + chosen.row)) / down}%`,
    width: `${100 / across}%`,
    height: `${100 / down}%`,
  };
  return (
    <div
      class="netlive-maps"
      role="group"
      aria-label={label}
      tabIndex={0}
      style={{ maxWidth: widest }}
      onKeyDown={move}
      onClick={choose}
    >
      <canvas ref={canvas} width={across} height={down} data-flat={height === 1 || undefined} />
      {place && <i style={place} />}
    </div>
  );
}

/** A colour of the page as red, green and blue. */
function colourOf(element: Element, name: string): number[] {
  const text = getComputedStyle(element).getPropertyValue(name).trim();
  return [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
}

function draw(canvas: HTMLCanvasElement, values: Float32Array, volume: Volume) {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { channels, height, width, columns, gap } = gridOf(volume);
  const [zero, positive, negative] = ['--raised', '--forward', '--gradient'].map((name) => colourOf(canvas, name));
  const image = context.createImageData(canvas.width, canvas.height);
  let reach = 1e-9;
  for (const value of values) reach = Math.max(reach, Math.abs(value));
  for (let c = 0; c < channels; c++) {
    const [top, left] = [Math.floor(c / columns) * (height + gap), (c % columns) * (width + gap)];
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < width; j++) {
        const value = values[(c * height + i) * width + j];
        const strength = Math.sqrt(Math.min(1, Math.abs(value) / reach)); // small ones are to be seen too
        const colour = value < 0 ? negative : positive;
        const at = 4 * ((top + i) * canvas.width + left + j);
        for (let k = 0; k < 3; k++) image.data[at + k] = zero[k] + strength * (colour[k] - zero[k]);
        image.data[at + 3] = 255;
      }
    }
  }
  context.putImageData(image, 0, 0);
}
