import { polygonPath, positiveSide, squareOf, type Line as HalfPlane } from '@ui/figures/halfPlanes';
import { formatNumber } from '@ui/number';
import { x, y, type Props } from './drawn';
import { extent } from './settings';

const corners = squareOf(extent);
const signed = (value: number) => formatNumber(value, 2, true);
/** A unit’s input in x and y. */
function inputText([a, b, c]: number[]) {
  const then = (value: number) => `${value < 0 ? '−' : '+'} ${signed(Math.abs(value))}`;
  return `${signed(a)} x ${then(b)} y ${then(c)}`;
}

/** A pull of so much is drawn in full. */
const strong = 4;

type UnitsProps = Pick<Props, 'model' | 't' | 'set'> & {
  /** The unit that is looked at: the one that is pointed at, or else the one that was pressed. */
  chosen: number;
  pressed: number;
  point(unit: number): void;
};

/** A button for each hidden unit: where it is on, and which class it favours; the one under the pointer is described. */
export function Units({ model, t, set, chosen, pressed, point }: UnitsProps) {
  const { lines, pulls, on, labels } = model;
  const unit = chosen - 1;
  return (
    <>
      <div class="playnet-row" role="group" aria-label={t.units} onPointerLeave={() => point(0)}>
        {lines.map((line, j) => (
          <button
            key={j}
            type="button"
            class={`playnet-unit tone-class-${pulls[j] > 0 ? 1 : 0}`}
            aria-pressed={pressed === j + 1}
            aria-label={t.unit(j + 1)}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(j + 1)}
            onClick={() => {
              point(0);
              set({ unit: [pressed === j + 1 ? 0 : j + 1] });
            }}
          >
            <svg viewBox="0 0 100 100" aria-hidden="true">
              <path
                fill-opacity={0.15 + 0.85 * Math.min(1, Math.abs(pulls[j]) / strong)}
                d={polygonPath(positiveSide(corners, line as unknown as HalfPlane), x, y)}
              />
            </svg>
          </button>
        ))}
      </div>
      <p class="playnet-told">
        {unit < 0
          ? t.pointAt
          : t.told(
              unit + 1,
              on[unit],
              labels.length,
              inputText(lines[unit]),
              signed(Math.abs(pulls[unit])),
              pulls[unit] > 0 ? 1 : 0,
            )}
      </p>
    </>
  );
}
