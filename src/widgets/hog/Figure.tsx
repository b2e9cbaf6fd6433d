import { useRef } from 'preact/hooks';
import { Held } from '@kit/Held';
import { OnePicture } from '@parts/ownPictures/OnePicture';
import { PointHandle } from '@ui/controls/PointHandle';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal } from '@ui/figures/scale';
import { formatCount } from '@ui/number';
import { Distances } from './Distances';
import { OpenCell } from './OpenCell';
import { own } from './own';
import type { Props } from './props';
import './style.css';

/** As many pixels as the course’s pictures have here. */
const ownSide = 96;

export function Figure(props: Props) {
  const { state, model, t, set, locale } = props;
  const root = useRef<HTMLDivElement>(null);
  const isOwn = own.use() !== undefined;
  const { side, columns, open, cell } = model;
  const scale = horizontal(-0.5, columns - 0.5);
  return (
    <div class="hog-figure" ref={root}>
      <div class="hog-main">
        <div class="hog-pair" data-picture>
          <figure class="hog-whole">
            <div
              class="hog-picture"
              data-surface
              onClick={(event) => {
                const box = event.currentTarget.getBoundingClientRect();
                const at = [(event.clientY - box.top) / box.height, (event.clientX - box.left) / box.width];
                set({
                  opened: at.map((share) => Math.min(columns - 1, Math.max(0, Math.floor((share * side) / cell)))),
                });
              }}
            >
              <PixelPicture pixels={model.pixels} side={side} alt={isOwn ? t.own : t.pictured[state.picture]} />
              <Glyphs {...props} />
              <PointHandle
                x={scale}
                y={scale}
                at={[open.column, open.row]}
                min={0}
                max={columns - 1}
                step={1}
                label={t.handle}
                text={t.place(open.row + 1, open.column + 1)}
                tone="margin"
                class="hog-grip"
                onInput={([column, row]) => set({ opened: [row, column] })}
              />
            </div>
            <figcaption>{t.how}</figcaption>
          </figure>
          <OpenCell {...props} />
        </div>
        <div class="hog-aside">
          <Count {...props} />
          <OnePicture
            locale={locale}
            within={root}
            isShown={isOwn}
            instead={state.picture}
            side={ownSide}
            onPicture={own.set}
          />
          <Distances {...props} />
        </div>
      </div>
    </div>
  );
}

/**
 * A bar for each bin of each cell, along the edge that its gradients cross, and as long as it has votes. Plain votes differ so
 * much that the strongest may reach beyond their cell; in blocks they have become more alike.
 */
function Glyphs({ model, labelledBy }: Props) {
  const { glyphs, columns, rows, side, open, cell, bins, convention } = model;
  const reach = convention === 'notes' ? 1 : 0.55;
  const largest = glyphs.reduce((most, value) => Math.max(most, value), 0) || 1;
  const short = (value: number) => Number(value.toFixed(2));
  let bars = '';
  for (let i = 0; i < columns * rows; i++) {
    const [x, y] = [((i % columns) + 0.5) * cell, (Math.floor(i / columns) + 0.5) * cell];
    for (let bin = 0; bin < bins; bin++) {
      const half = (reach * cell * glyphs[i * bins + bin]) / largest;
      if (half < 0.04 * cell) continue;
      const angle = ((bin + 0.5) * Math.PI) / bins;
      const [u, v] = [-half * Math.sin(angle), half * Math.cos(angle)];
      bars += `M${short(x - u)} ${short(y - v)}L${short(x + u)} ${short(y + v)}`;
    }
  }
  return (
    <svg class="hog-glyphs" viewBox={`0 0 ${side} ${side}`} role="img" aria-labelledby={labelledBy}>
      <Held part="glyphs" svg>
        <path class="hog-halo" d={bars} />
        <path class="hog-bars" d={bars} />
      </Held>
      <rect class="hog-open" x={open.column * cell} y={open.row * cell} width={cell} height={cell} />
    </svg>
  );
}

/** How many numbers describe this picture, and one of 320 × 240. */
function Count({ model, t }: Props) {
  const { side, large, bins, convention } = model;
  const blockSide = convention === 'skimage' ? 3 : 2;
  const told = ({ columns, rows, across, down, length }: typeof large) => {
    if (convention === 'notes') return t.cells(columns, rows, bins, formatCount(length));
    if (length === 0) return t.tooSmall(blockSide);
    return t.blocks(across, down, blockSide, bins, formatCount(length));
  };
  return (
    <dl class="hog-count">
      <dt>{t.size(side, side)}</dt>
      <dd>{told(model)}</dd>
      <dt>{t.size(320, 240)}</dt>
      <dd>
        <Held part="count" instead="?">
          {told(large)}
        </Held>
      </dd>
    </dl>
  );
}
