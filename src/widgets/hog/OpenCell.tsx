import { useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { formatNumber } from '@ui/number';
import type { Props } from './props';

/** The open cell: its pixels, the gradient at each, and the bins that their votes fill. */
export function OpenCell({ state, model, t }: Props) {
  const [marked, mark] = useState(-1);
  const { open, side, pixels } = model;
  const cell = Number(state.cell);
  const area = side * side;
  const cut = Array.from({ length: 3 * cell * cell }, (_, i) => {
    const [c, at] = [Math.floor(i / (cell * cell)), i % (cell * cell)];
    return pixels[c * area + (open.row * cell + Math.floor(at / cell)) * side + open.column * cell + (at % cell)];
  });
  const lengths = open.gx.map((x, i) => Math.hypot(x, open.gy[i]));
  const longest = Math.max(...lengths) || 1;
  const arrows = (isWanted: (i: number) => boolean) =>
    lengths
      .map((length, i) =>
        length > 0.02 * longest && isWanted(i)
          ? arrow(i % cell, Math.floor(i / cell), open.gx[i] / longest, open.gy[i] / longest)
          : '',
      ) // prettier-ignore
      .join('');
  const votesFor = (i: number, bin: number) => open.votes[i].some((vote) => vote.bin === bin && vote.weight > 0);
  const most = Math.max(...open.histogram) || 1;
  return (
    <div class="hog-cell">
      <p>{t.cellOf(open.row + 1, open.column + 1, cell * cell)}</p>
      <div class="hog-arrows">
        <PixelPicture pixels={cut} side={cell} alt="" />
        <svg viewBox={`0 0 ${cell} ${cell}`} aria-hidden="true">
          <path class="hog-arrow-halo" d={arrows(() => true)} />
          <path class="hog-arrow" d={arrows((i) => !votesFor(i, marked))} />
          <path class="hog-arrow is-marked" d={arrows((i) => votesFor(i, marked))} />
        </svg>
      </div>
      <p>{open.histogram.every((sum) => sum === 0) ? t.flat : t.votes}</p>
      <div class="hog-bins">
        {open.histogram.map((sum, bin) => {
          const middle = ((bin + 0.5) * 180) / state.bins;
          return (
            <button
              key={`${state.bins} ${bin}`}
              type="button"
              class="hog-bin"
              aria-pressed={marked === bin}
              aria-label={t.bin(Math.round(middle), formatNumber(sum, 0))}
              onPointerEnter={(event) => event.pointerType === 'mouse' && mark(bin)}
              onPointerLeave={(event) => event.pointerType === 'mouse' && mark(-1)}
              onClick={() => mark(marked === bin ? -1 : bin)}
            >
              <span class="hog-stack">
                <Held part="votes">
                  {open.votes
                    .flat()
                    .map(
                      (vote, i) =>
                        vote.bin === bin &&
                        vote.weight > 0 && (
                          <i key={i} style={{ height: `${((100 * vote.weight) / most).toFixed(2)}%` }} />
                        ),
                    )}{' '}
                  {/* prettier-ignore */}
                </Held>
              </span>
              <span class="hog-turned" style={{ transform: `rotate(${Math.round(middle + 90)}deg)` }} />
              <span class={bin % 2 ? 'hog-unread' : ''}>{Math.round(middle)}°</span>
            </button>
          );
        })}
      </div>
      {state.convention === 'opencv' && <Held part="votes">{<span class="hog-note">{t.shared}</span>}</Held>}
    </div>
  );
}

/** An arrow across a pixel, as long as its gradient is against the longest. */
function arrow(column: number, row: number, x: number, y: number): string {
  const [u, v] = [0.48 * x, 0.48 * y];
  const [tipX, tipY] = [column + 0.5 + u, row + 0.5 + v];
  const put = (a: number, b: number) => `${a.toFixed(2)} ${b.toFixed(2)}`;
  const head = [1, -1].map((s) => put(tipX - 0.55 * u + s * 0.35 * v, tipY - 0.55 * v - s * 0.35 * u));
  return `M${put(column + 0.5 - u, row + 0.5 - v)}L${put(tipX, tipY)}M${head[0]}L${put(tipX, tipY)}L${head[1]}`;
}
