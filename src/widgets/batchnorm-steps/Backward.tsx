import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Line, RuleX } from '@ui/plot/marks';
import { replaced, slopes } from './changes';
import type { PartProps } from './props';
import { features } from './model';

const x = horizontal(-3, 3);
const y = vertical(slopes.min, slopes.max);
const ticks = [-3, -2, -1, 0, 1, 2, 3];

/** The upstream gradients of a feature over its x̂, the line that batch norm takes away, and what is left. */
export function Backward({ j, trained, model, state, set, t, labelledBy }: PartProps) {
  const isWhole = trained !== null && trained.normal.every((row) => Number.isFinite(row[j]));
  const shown = isWhole ? model.upstream.map((row, i) => ({ i, at: trained.normal[i][j], slope: row[j] })) : [];
  const { level, slope } = trained?.lines[j] ?? { level: 0, slope: 0 };
  const over = (at: number) => level + slope * at;
  return (
    <div class="batch-slopes">
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={ticks}
        xLabel="x̂"
        yLabel={t.upstream}
        overlay={shown.map(({ i, at, slope }) => (
          <Handle
            key={i}
            axis="y"
            left={x(at)}
            top={y(slope)}
            scale={y}
            value={slope}
            {...slopes}
            label={t.upstreamOf(i + 1)}
            tone="gradient"
            onInput={(to) => set({ upstream: replaced(state.upstream, i * features + j, to), example: [i] })}
          />
        ))}
      >
        {isWhole && (
          <Held part="received" svg>
            <Line x={[-3, 3]} y={[over(-3), over(3)]} tone="margin" strokeWidth={2} strokeDasharray="6 4" />
            {shown.map(({ i, at, slope }) => (
              <RuleX key={i} x={at} y1={over(at)} y2={slope} tone="gradient" strokeWidth={3} />
            ))}
          </Held>
        )}
      </Plane>
      <Held part="received">
        <ul class="batch-key">
          <li class="tone-margin">{t.key.line}</li>
          <li class="tone-gradient">{t.key.rest}</li>
        </ul>
      </Held>
    </div>
  );
}
