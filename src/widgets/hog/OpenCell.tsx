import { useContext, useState } from 'preact/hooks';
import { Held, IsHeld } from '@kit/Held';
import { useChosen } from '@kit/moment/pieces';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { formatNumber } from '@ui/number';
import type { Props } from './props';
import { middleOf } from './words';

/** With more votes than this, there are no gaps between the pieces of a bar. */
const mostApart = 64;

/** The open cell: its pixels, the gradient at each, and the bins that their votes fill. */
export function OpenCell({ model, t }: Props) {
  const [pressed, press] = useChosen('bin');
  const [beneath, point] = useState(-1);
  const marked = beneath < 0 ? (pressed ?? -1) : beneath;
  const isHeld = useContext(IsHeld)('votes');
  const { open, side, pixels, bins, cell, convention } = model;
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
      )
      .join('');
  const { votes, histogram } = open;
  const votesFor = (i: number, bin: number) => votes[i].some((vote) => vote.bin === bin && vote.weight > 0);
  const isMarked = (i: number) => !isHeld && votesFor(i, marked);
  const most = Math.max(...histogram) || 1;
  /** One piece for each vote, from the first gradient to the last: they touch, where each would be as thin as a gap. */
  const isFine = votes.length > mostApart;
  const stack = (bin: number) =>
    votes
      .flatMap((of) => of.filter((vote) => vote.bin === bin && vote.weight > 0))
      .map(({ weight }, i) => <i key={i} style={{ height: `${((100 * weight) / most).toFixed(2)}%` }} />);
  return (
    <div class="hog-cell">
      <p>{t.cellOf(open.row + 1, open.column + 1, cell * cell)}</p>
      <div class="hog-arrows">
        <PixelPicture pixels={cut} side={cell} alt="" />
        <svg viewBox={`0 0 ${cell} ${cell}`} aria-hidden="true">
          <path class="hog-arrow-halo" d={arrows(() => true)} />
          <path class="hog-arrow" d={arrows((i) => !isMarked(i))} />
          <path class="hog-arrow is-marked" d={arrows(isMarked)} />
        </svg>
      </div>
      <div class="hog-votes">
        <p>{lengths.every((length) => length === 0) ? t.flat : t.votes}</p>
        <div class="hog-bins">
          {histogram.map((sum, bin) => (
            <button
              key={`${bins} ${bin}`}
              type="button"
              class="hog-bin"
              aria-pressed={pressed === bin}
              aria-label={t.bin(middleOf(bin, bins), isHeld ? '?' : formatNumber(sum, 0))}
              onPointerEnter={(event) => event.pointerType === 'mouse' && point(bin)}
              onPointerLeave={(event) => event.pointerType === 'mouse' && point(-1)}
              onClick={() => press(pressed === bin ? null : bin)}
            >
              <span class={isFine ? 'hog-stack is-fine' : 'hog-stack'}>
                <Held part="votes">{stack(bin)}</Held>
              </span>
              <span class="hog-turned" style={{ transform: `rotate(${middleOf(bin, bins) + 90}deg)` }} />
              <span class={bin % 2 ? 'hog-unread' : ''}>{middleOf(bin, bins)}°</span>
            </button>
          ))}
        </div>
        {convention === 'opencv' && (
          <Held part="votes">
            <span class="hog-note">{t.shared}</span>
          </Held>
        )}
      </div>
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
