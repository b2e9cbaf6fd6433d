import { useMemo } from 'preact/hooks';
import { Turnable } from '@ui/controls/Turnable';
import { chord, polygonPath, positiveSide, type Line as HalfPlane, type Point } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { TwoClasses } from '@parts/units/TwoClasses';
import { RuleX } from '@ui/plot/marks';
import { noTicks, pointsOf, roundUp, type Props } from './drawn';
import { bodyOf, type Bounds } from './hiddenBody';
import type { Activation } from './settings';

/** What units can give: the same for every frame that needs no more. */
function boundsOf(f: Activation, hidden: ArrayLike<number>): Bounds {
  if (f === 'tanh') return [-1, 1];
  if (f === 'sigmoid') return [0, 1];
  const most = roundUp(Math.max(0, ...Array.from(hidden, Math.abs)));
  return f === 'relu' ? [0, most] : [-most, most];
}

/** Every training point where the hidden units put it: what the last layer sees, and the border that it draws there. */
export function HiddenSpace(props: Props) {
  const { state, model, t } = props;
  const { lines, labels } = model;
  const hidden = useMemo(() => pointsOf(model.hidden, lines.length), [model.hidden, lines.length]);
  const bounds = useMemo(() => boundsOf(state.f, model.hidden), [state.f, model.hidden]);
  if (lines.length > 3) return <p class="playnet-note">{t.tooMany(lines.length)}</p>;
  if (hidden.length !== labels.length || hidden.length === 0) return <p class="playnet-note">{t.noPoints}</p>;
  if (lines.length === 3) return <Space {...props} {...{ hidden, bounds }} />;
  return <Flat {...props} {...{ hidden, bounds }} />;
}

type Drawn = Props & { hidden: number[][]; bounds: Bounds };

/** One unit’s output along a line, each class a little off it; two in a plane. */
function Flat({ hidden, model, t, labelledBy, bounds: [low, high] }: Drawn) {
  const { labels, pulls } = model;
  const isLine = hidden[0].length === 1;
  const edge = (high - low) * 0.06;
  const [from, to] = [low - edge, high + edge];
  const x = useMemo(() => horizontal(from, to), [from, to]);
  const y = useMemo(() => (isLine ? vertical(-1, 1) : vertical(from, to)), [isLine, from, to]);
  const corners: Point[] = [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const points = isLine ? hidden.map(([h], i) => [h, labels[i] ? 0.15 : -0.15]) : hidden;
  const border: HalfPlane = [pulls[0], pulls[1], pulls[2]];
  const ends = isLine ? null : chord(corners, border);
  const at = -pulls[1] / pulls[0];
  return (
    <Plane
      {...{ x, y, labelledBy }}
      xTicks={[low, high]}
      yTicks={isLine ? noTicks : [low, high]}
      xLabel={t.h(1)}
      yLabel={isLine ? undefined : t.h(2)}
    >
      {!isLine && <Sides {...{ corners, border, x, y }} />}
      {isLine && at > from && at < to && <RuleX x={at} strokeWidth={2} />}
      {ends && <path class="playnet-border" d={polygonPath(ends, x, y)} />}
      <TwoClasses {...{ points, labels }} />
    </Plane>
  );
}

/** The two sides of the border in a plane, each in the colour of its class. */
function Sides({ corners, border, x, y }: { corners: Point[]; border: HalfPlane; x: Scale; y: Scale }) {
  const other: HalfPlane = [-border[0], -border[1], -border[2]];
  return (
    <>
      {[other, border].map((line, c) => (
        <path key={c} class={`playnet-side tone-class-${c}`} d={polygonPath(positiveSide(corners, line), x, y)} />
      ))}
    </>
  );
}

const seen = 1.05;
const across = horizontal(-seen, seen);
const up = vertical(-seen, seen);

/** Three units’ outputs in a box that can be turned. */
function Space({ hidden, state, model, t, set, labelledBy, bounds }: Drawn) {
  const { labels, pulls } = model;
  const [yaw, pitch] = state.turn;
  const { points, axes, border } = useMemo(
    () => bodyOf(hidden, pulls, bounds, [yaw, pitch]),
    [hidden, pulls, bounds, yaw, pitch],
  );
  return (
    <Turnable turn={[yaw, pitch]} lowest={-90} label={t.turn} onTurn={(turn) => set({ turn })}>
      <Plane
        x={across}
        y={up}
        labelledBy={labelledBy}
        xTicks={noTicks}
        yTicks={noTicks}
        overlay={axes.map(({ end }, j) => (
          <At key={j} left={across(end[0] * 1.08)} top={up(end[1] * 1.08)} class="playnet-axis-name">
            {t.h(j + 1)}
          </At>
        ))}
      >
        {axes.map(({ start, end }, j) => (
          <path key={j} class="playnet-axis" d={polygonPath([start, end], across, up)} />
        ))}
        {border.length > 2 && <path class="playnet-plane" d={polygonPath(border, across, up)} />}
        <TwoClasses {...{ points, labels }} />
      </Plane>
    </Turnable>
  );
}
