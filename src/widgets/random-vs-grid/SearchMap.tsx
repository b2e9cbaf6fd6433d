import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { PointHandle } from '@ui/controls/PointHandle';
import { Plane } from '@ui/figures/Plane';
import { regionPath } from '@ui/figures/regions';
import { horizontal, vertical } from '@ui/figures/scale';
import { Dot, Line } from '@ui/plot/marks';
import type { Model } from './compare';
import type { Found } from './draws';
import type { Props } from './props';
import { turning } from './landscape';
import { exponents } from './settings';
import { settingTicks } from './ticks';

const x = horizontal(0, 1);
const y = vertical(0, 1);
const shades = 12;
const drawnTicks = [0, 0.5, 1];
/** How far the handle of the important axis lies from the middle. */
const reach = 0.46;
/** Its angle over its place: to the left it is turned up. */
const turnScale = horizontal((90 * (0.5 + reach)) / reach, (-90 * (0.5 - reach)) / reach);

/** The two parameters: the surface, darker where it is higher, with the trials and the axis onto which they fall. */
export function SearchMap({ state, model, t, set, labelledBy }: Props) {
  const { where, angle, axis, peak, scale } = state;
  const [fromX, fromY, size] = state.window;
  const isDrawn = where === 'drawn';
  const turn = isDrawn ? angle : 0;
  const [xTicks, yTicks] = useMemo(
    () =>
      isDrawn
        ? [drawnTicks, drawnTicks]
        : [settingTicks(fromX, size, exponents.rate, scale), settingTicks(fromY, size, exponents.decay, scale)],
    [isDrawn, fromX, fromY, size, scale],
  );
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [dx, dy] = axis === 'first' ? [cos, sin] : [-sin, cos];
  const line = { x: [0.5 - 0.75 * dx, 0.5 + 0.75 * dx], y: [0.5 - 0.75 * dy, 0.5 + 0.75 * dy] };
  const k = axis === 'first' ? 0 : 1;
  const turned = turning(turn);
  /** The lines on which trials fall onto the axis. */
  const falls = ({ x: xs, y: ys }: Found, tone: string) =>
    xs.map((value, i) => {
      const u = turned(value, ys[i])[k];
      return (
        <Line key={i} x={[value, 0.5 + u * dx]} y={[ys[i], 0.5 + u * dy]} tone={tone} strokeWidth={1} opacity={0.6} />
      );
    });
  return (
    <div class="searching-map">
      <Plane
        {...{ x, y, labelledBy, xTicks, yTicks }}
        xLabel={t.parameters[where][0]}
        yLabel={t.parameters[where][1]}
        ground={
          <Held part="map" svg>
            <Heat model={model} />
          </Held>
        }
        overlay={
          isDrawn && (
            <>
              <Held part="map">
                <PointHandle
                  {...{ x, y }}
                  at={[peak[0], peak[1]]}
                  min={0}
                  max={1}
                  step={0.01}
                  label={t.peak}
                  tone="forward"
                  onInput={(to) => set({ peak: to })}
                />
              </Held>
              <Handle
                axis="x"
                left={x(0.5 + reach * cos)}
                top={y(0.5 + reach * sin)}
                scale={turnScale}
                value={angle}
                min={0}
                max={90}
                step={1}
                label={t.turn}
                tone="margin"
                onInput={(to) => set({ angle: to })}
              />
            </>
          )
        }
      >
        <Line {...line} tone="margin" strokeWidth={1.5} />
        {falls(model.grid, 'ink')}
        <Dot {...model.grid} r={4.5} tone="ink" symbol="square" />
        <Held part="random" svg>
          {falls(model.random, 'class-1')}
          <Dot {...model.random} r={4.5} tone="class-1" />
        </Held>
        <Best of={model.grid} />
        <Held part="random" svg>
          <Held part="best" svg>
            <Best of={model.random} />
          </Held>
        </Held>
      </Plane>
    </div>
  );
}

/** The best trial has a light centre. */
const Best = ({ of }: { of: Found }) =>
  of.best < 0 ? null : <Dot x={[of.x[of.best]]} y={[of.y[of.best]]} r={2} tone="paper" />;

function Heat({ model: { heat, heatSide } }: { model: Model }) {
  const paths = useMemo(() => {
    const known = heat.filter((value) => !Number.isNaN(value));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const shadeOf = (value: number) => Math.round((shades * (value - low)) / (high - low || 1));
    const cells = heat.map((value) => (Number.isNaN(value) ? -1 : shadeOf(value)));
    return Array.from({ length: shades }, (_, i) => regionPath(cells, heatSide, i + 1));
  }, [heat, heatSide]);
  return (
    <>
      {paths.map((d, i) => d && <path key={i} d={d} class="searching-heat" fill-opacity={(0.75 * (i + 1)) / shades} />)}
    </>
  );
}
