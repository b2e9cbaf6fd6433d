import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { beforeFork } from '@parts/fork/before';
import { Forking } from '@parts/fork/Forking';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal, vertical } from '@ui/figures/scale';
import { inPercent } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { epochs, ways, type Model } from './model';
import type { Props } from './props';
import { Template } from './Template';

const along = horizontal(0, epochs);
const epochTicks = [0, 10, 20, 30];
const scales = [60, 100].map((most) => vertical(0, most));
const percentTicks = [0, 20, 40, 60, 80, 100];

/** Forks training: what does another λ make of the rows that have grown so far? */
export function Branches(props: Props) {
  const { state, model, t, set, locale } = props;
  const { epoch, branches } = model;
  const told = ({ decay }: Props['state'], { right }: Branch) => t.branch(decay, inPercent(right[epoch]));
  // without a fork there is no branch to describe
  const full = branches?.full ?? none;
  return (
    <>
      <Forking
        {...{ locale, state, ways, set, told, full }}
        step={epoch}
        last={epochs}
        unit="epoch"
        pale={branches && branches.pale}
      />
      {branches && <Both {...props} branches={branches} />}
    </>
  );
}

type Two = NonNullable<Model['branches']>;
type Branch = Two['pale'];
const none: Branch = { templates: [], right: [] };

/** How many test pictures either branch has right, epoch by epoch, and the rows of both. */
function Both({ state, model, t, labelledBy, branches }: Props & { branches: Two }) {
  const { from, pale, full } = branches;
  const before = beforeFork(state, ways)?.before.decay ?? state.decay;
  const marks = useMemo(() => {
    const line = (name: string, { right }: Branch, first: number, opacity: number): MarkSpec => ({
      ...{ mark: 'line', name, stroke: 'correct', strokeWidth: 2.5, opacity },
      ...{ x: right.slice(first).map((_, i) => first + i), y: right.slice(first).map((share) => 100 * share) },
    });
    return [line('pale', pale, from, 0.4), line('full', full, 0, 1)];
  }, [pale, full, from]);
  const y = scales[Math.max(...pale.right, ...full.right) > 0.6 ? 1 : 0];
  const rows = [
    { name: t.pale, decay: before, of: pale },
    { name: t.full, decay: state.decay, of: full },
  ];
  return (
    <div class="templates-branches">
      <Chart
        name="branches"
        x={along}
        y={y}
        xTicks={epochTicks}
        yTicks={percentTicks.filter((tick) => tick <= (y === scales[0] ? 60 : 100))}
        xLabel={t.epochs}
        yLabel={t.right}
        {...{ marks, labelledBy }}
      />
      <div>
        {rows.map(({ name, decay, of }) => (
          <figure key={name}>
            <figcaption>
              {name}: {t.rows(decay)}
            </figcaption>
            <div>
              {of.templates.map((template, c) => (
                <Template key={c} c={c} digits={model.digits}>
                  <PixelPicture pixels={template} alt={model.digits ? String(c) : t.classes[c]} />
                </Template>
              ))}
            </div>
          </figure>
        ))}
      </div>
    </div>
  );
}
