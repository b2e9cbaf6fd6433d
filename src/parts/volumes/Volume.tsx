import type { ComponentChildren } from 'preact';
import { steady } from '@ui/steady';
import { pointsText, rectangle, sides, sizeOf, type Oblique } from './volume';
import './volume.css';

interface VolumeProps extends Oblique {
  tone: string;
  /** The width of a border of zeros that is part of the face, in numbers. */
  padding?: number;
  /** A highlighted box through the whole depth. */
  box?: { x: number; y: number; w: number; h: number };
  /** A highlighted layer of the depth, counted from 0. */
  layer?: number;
  /** The id of the sentence that labels it; none if the text beside it does. */
  labelledBy?: string;
  /** Laid over the face, in percent of it. */
  children?: ComponentChildren;
}

/** The most layers that are drawn one by one. */
const mostLayers = 16;

/** Numbers in rows, columns and channels, drawn as a box; its face is to scale, its depth is not. */
export const Volume = steady((props: VolumeProps) => {
  const { unit, width, height, depth, tone, padding = 0, box, layer, labelledBy, children } = props;
  const volume = { unit, width, height, depth };
  const size = sizeOf(volume);
  const whole = { x: 0, y: 0, w: width, h: height };
  const inner = { x: padding, y: padding, w: width - 2 * padding, h: height - 2 * padding };
  const layers = depth > 1 && depth <= mostLayers ? Array.from({ length: depth - 1 }, (_, i) => (i + 1) / depth) : [];
  const percent = (part: number, of: number) => `${(100 * part) / of}%`;
  return (
    <div class={`volume tone-${tone}`} style={{ width: `${size.width + 2}px` }}>
      <svg
        viewBox={`-1 -1 ${(size.width + 2).toFixed(1)} ${(size.height + 2).toFixed(1)}`}
        role={labelledBy ? 'img' : undefined}
        aria-labelledby={labelledBy}
        aria-hidden={!labelledBy}
      >
        {sides(volume, whole).map((side, i) => (
          <polygon key={i} class={`volume-side is-${i}`} points={pointsText(side)} />
        ))}
        {layers.length > 0 && (
          <path
            class="volume-layer"
            d={layers.map((share) => `M${pointsText(rectangle(volume, whole, share).slice(0, 3))}`).join('')}
          />
        )}
        {padding > 0 && <polygon class="volume-inner" points={pointsText(rectangle(volume, inner))} />}
        {layer !== undefined && (
          <polygon class="volume-chosen" points={pointsText(rectangle(volume, whole, (layer + 0.5) / depth))} />
        )}
        {box && (
          <g class="volume-box">
            <polygon class="is-far" points={pointsText(rectangle(volume, box, 1))} />
            {sides(volume, box).map((side, i) => (
              <polygon key={i} points={pointsText(side)} />
            ))}
          </g>
        )}
      </svg>
      {children && (
        <div
          class="volume-face"
          style={{
            left: percent(1, size.width + 2),
            top: percent(size.top + 1, size.height + 2),
            width: percent(width * unit, size.width + 2),
            height: percent(height * unit, size.height + 2),
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
});
