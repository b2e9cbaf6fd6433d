import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PullNumber } from '@ui/controls/PullNumber';
import { Follows } from '@ui/Follows';
import { formatNumber } from '@ui/number';
import { columns, entries, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Entry = (typeof entries)[number];
type Props = FigureOf<State, Model, Strings>;

const bounds = { min: -2, max: 2, step: 0.1 };
const short = (value: number) => formatNumber(value, 3, true);

/** The name of the slope of an entry, by its place among all: those of W come first. */
export const slopeName = (at: number) => {
  const ofX = at - (entries.length - columns);
  return ofX < 0 ? `vectors.dW.${at}` : `vectors.dx.${ofX}`;
};

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { W, x, entry } = state;
  const name = t.controls.entry.options[entry];
  const isWeight = entry.startsWith('W');
  const [row, column] = isWeight ? [Number(entry[1]) - 1, Number(entry[2]) - 1] : [-1, Number(entry[1]) - 1];
  /** The look of a number that the derivation uses, or is about. */
  const lit = (isUsed: boolean, isAt = false) => (isAt ? 'is-at' : isUsed ? 'is-used' : '');
  const field = (list: 'W' | 'x', at: number, label: string) => (
    <PullNumber
      {...bounds}
      value={state[list][at]}
      label={label}
      tone="forward"
      quantity={`vectors.${list}.${at}`}
      onInput={(value) => set({ [list]: state[list].map((old, i) => (i === at ? value : old)) })}
    />
  );
  const slope = (at: number) => {
    const of = entries[at];
    const value = [...model.dW, ...model.dx][at];
    return (
      <button
        type="button"
        class="vectors-entry"
        aria-pressed={entry === of}
        data-quantity={slopeName(at)}
        aria-label={t.show(short(value), t.controls.entry.options[of])}
        onClick={() => set({ entry: of })}
        onPointerEnter={(event) => event.pointerType === 'mouse' && set({ entry: of })}
      >
        {short(value)}
      </button>
    );
  };
  return (
    <div class="vectors">
      <p class="vectors-way tone-forward">{t.forward}</p>
      <div class="vectors-flow">
        <Box name="W" shape="(2, 3)" columns={columns}>
          {W.map((_, at) => {
            const [i, j] = [Math.floor(at / columns), at % columns];
            return <span class={lit(!isWeight && j === column, i === row && j === column)}>{field('W', at, t.weight(i, j))}</span>; // prettier-ignore
          })}
        </Box>
        <Box name="x" shape="(3,)" columns={1}>
          {x.map((_, at) => (
            <span class={lit(isWeight && at === column, !isWeight && at === column)}>
              {field('x', at, t.input(at))}
            </span>
          ))}
        </Box>
        <Box name="q = Wx" shape="(2,)" columns={1}>
          {model.q.map((value, k) => (
            <output class={lit(!isWeight || k === row)} data-quantity={`vectors.q.${k}`}>
              {short(value)}
            </output>
          ))}
        </Box>
        <Box name="f = qᵀq" shape="()" columns={1}>
          <output data-quantity="vectors.f">{formatNumber(model.f, 4, true)}</output>
        </Box>
      </div>
      <svg
        class="vectors-arrows"
        viewBox="0 0 100 24"
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={labelledBy}
      >
        <path class="tone-forward" d="M1 7H98M96.5 3L99 7L96.5 11" />
        <path class="tone-gradient" d="M99 17H2M3.5 13L1 17L3.5 21" />
      </svg>
      <div class="vectors-flow is-back">
        <Box name="∂f/∂W = 2q xᵀ" shape="(2, 3)" columns={columns}>
          {W.map((_, at) => slope(at))}
        </Box>
        <Box name="∂f/∂x = 2Wᵀq" shape="(3,)" columns={1}>
          {x.map((_, at) => slope(W.length + at))}
        </Box>
        <Box name="∂f/∂q = 2q" shape="(2,)" columns={1}>
          {model.dq.map((value, k) => (
            <output class={lit(!isWeight || k === row)} data-quantity={`vectors.dq.${k}`}>
              {short(value)}
            </output>
          ))}
        </Box>
        <Box name="∂f/∂f" shape="()" columns={1}>
          <output>{short(1)}</output>
        </Box>
      </div>
      <p class="vectors-way tone-gradient">{t.backward}</p>
      <Follows class="vectors-derivation">
        <p>{t.derivation(name)}</p>
        <table class="number-table">
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.upstream}</th>
              <th scope="col">{t.local(name)}</th>
              <th scope="col">{t.product}</th>
            </tr>
          </thead>
          <tbody>
            {model.terms.map(({ upstream, indicator, local, product }, k) => (
              <tr key={k} class={indicator ? '' : 'is-silent'}>
                <th scope="row">q{'₁₂'[k]}</th>
                <td data-quantity={`vectors.dq.${k}`}>{short(upstream)}</td>
                <td>
                  <span class="vectors-worked">
                    {isWeight
                      ? indicator
                        ? `x${'₁₂₃'[column]} = `
                        : ''
                      : `${t.controls.entry.options[`W${k + 1}${entry[1]}` as Entry]} = `}
                  </span>
                  {short(local)}
                  {!indicator && <small class="vectors-why">{t.silent}</small>}
                </td>
                <td>{short(product)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <Sentence said={t.total(name, ofQuantity(slopeName(entries.indexOf(entry)), short(model.total)))} />
        </p>
      </Follows>
    </div>
  );
}

interface BoxProps {
  name: string;
  shape: string;
  columns: number;
  children: ComponentChildren;
}

/** A matrix with its name and its shape. */
const Box = ({ name, shape, columns, children }: BoxProps) => (
  <div class="vectors-box">
    <p>
      <i>{name}</i> <small>{shape}</small>
    </p>
    <div class="vectors-cells" style={{ '--columns': columns }}>
      {children}
    </div>
  </div>
);
