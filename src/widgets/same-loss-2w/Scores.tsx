import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { domain, scores } from './model';
import type { Strings } from './strings';

const all = scores.flat().map((score) => score * domain.max);
const x = horizontal(Math.min(...all) - 1, Math.max(...all) + 1);
const y = vertical(0, scores.length);
const xTicks = [-10, 0, 10, 20];
const rowAt = (picture: number) => scores.length - picture - 0.5;

/** The scores of the three pictures, each row on a line: what the factor moves, and the losses are made of. */
export function Scores({ scaled, t, labelledBy }: { scaled: number[][]; t: Strings; labelledBy: string }) {
  return (
    <div class="same-loss-scores">
      <p>
        <span class="tone-correct tone-text">● {t.ownClass}</span> <span>● {t.otherClasses}</span>
      </p>
      <Plane
        {...{ x, y, xTicks, labelledBy }}
        yTicks={t.pictures.map((name, picture) => [rowAt(picture), name] as const)}
        xLabel={t.scoreAxis}
        overlay={scaled.map((row, picture) =>
          row.map((score, j) => (
            <At
              key={`${picture} ${j}`}
              left={x(score)}
              top={y(rowAt(picture))}
              class={`at-dot ${j === picture ? 'is-own tone-correct' : 'tone-muted'}`}
            />
          )),
        )}
      >
        {null}
      </Plane>
    </div>
  );
}
