import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Button } from '@ui/controls/Button';
import { Handle } from '@ui/controls/Handle';
import { PullNumber } from '@ui/controls/PullNumber';
import { horizontal } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

export const row = { min: -9, max: 9, step: 1 };
export const mostNumbers = 8;

type Props = FigureOf<State, Model, Strings>;

/** Squares of more cells than this are drawn without lines between them. */
const mostCells = 40;
/** More places than this along a side are drawn without a dot for each. */
const mostDots = 60;

export function Figure(props: Props) {
  const { state, model, t } = props;
  return (
    <div class="striding">
      <div class="striding-stairs">
        <p>{t.stairs}</p>
        <Stairs {...props} />
      </div>
      <div class="striding-squares">
        <figure>
          <Square {...props} />
          <figcaption>{t.from(`${model.width}\u00a0×\u00a0${model.width}`)}</figcaption>
        </figure>
        <figure class="striding-to">
          <Held part="places" instead={<span class="striding-unknown">?</span>}>
            <Output {...props} />
          </Held>
          <figcaption>
            {t.to}
            <Held part="places" instead="? × ?">
              {`${model.places}\u00a0×\u00a0${model.places}`}
            </Held>
          </figcaption>
        </figure>
      </div>
      <p class="striding-formula">
        <span>
          (N + 2P − F) / S + 1 = ({state.size} + {2 * state.padding} − {state.filter}) / {state.stride} + 1 ={' '}
        </span>
        <Held part="places" instead="?">
          <b>{formatNumber(model.exact)}</b>{' '}
          <span class={model.fits ? 'is-fit' : 'is-unfit'}>
            {model.fits ? '✓ ' : '✗ '}
            {!model.fits ? t.noFit : model.keeps ? t.keepsSize : t.doesFit}
          </span>
        </Held>
      </p>
    </div>
  );
}

/** The row of numbers that the filter slides along, with each of its places as a stair; the last may hang over the edge. */
function Stairs({ state, model, t, set, labelledBy }: Props) {
  const { filter, padding } = state;
  const { width, starts, shown, places, fits, over, left } = model;
  const whole = Math.max(width, starts[starts.length - 1] + filter);
  const percent = (columns: number) => `${(100 * columns) / whole}%`;
  const middle = horizontal(-filter / 2 / state.stride, (whole - filter / 2) / state.stride);
  const begin = starts[shown];
  const cells = width <= mostCells;
  const height = starts.length;
  const step = (i: number) => `M${starts[i]} ${i + 0.12}h${filter}v.76h${-filter}z`;
  return (
    <div class="striding-row">
      <div class="striding-band">
        <svg viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="striding-zeros" width={width} height="1" />
          <rect class="striding-input" x={padding} width={width - 2 * padding} height="1" />
          <Held svg part="places">
            {left > 0 && places > 0 && <rect class="striding-left" x={width - left} width={left} height="1" />}
          </Held>
          {cells && Array.from({ length: width + 1 }, (_, i) => <path key={i} class="striding-line" d={`M${i} 0v1`} />)}
        </svg>
        <span
          class={`striding-filter ${begin + filter > width ? 'is-over' : ''}`}
          style={{ left: percent(begin), width: percent(filter) }}
        />
        <Handle
          left={middle(shown)}
          top={50}
          axis="x"
          scale={middle}
          value={shown}
          min={0}
          max={starts.length - 1}
          step={1}
          label={t.window}
          valueText={t.place(shown + 1, places)}
          tone={begin + filter > width ? 'margin' : 'forward'}
          onInput={(at) => set({ at: [at] })}
        />
      </div>
      <Held part="places">
        <svg
          class="striding-steps"
          viewBox={`0 0 ${whole} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={labelledBy}
        >
          <rect class="striding-beyond" x={width} width={whole - width} height={height} />
          <path class="striding-step" d={starts.map((_, i) => (i === places || i === shown ? '' : step(i))).join('')} />
          {places < starts.length && places !== shown && <path class="striding-step is-over" d={step(places)} />}
          <path class={`striding-step is-shown ${shown === places ? 'is-over' : ''}`} d={step(shown)} />
          <path class="striding-edge" d={`M${width} 0v${height}`} />
        </svg>
        <p class="striding-hangs">{fits ? '\u00a0' : `✗ ${t.hangs(over)}`}</p>
      </Held>
    </div>
  );
}

/** The whole input in two dimensions, with the filter at the place that is shown and a dot for each other place. */
function Square({ state, model }: Props) {
  const { filter, padding } = state;
  const { width, starts, shown, places } = model;
  const whole = Math.max(width, starts[starts.length - 1] + filter);
  const begin = starts[shown];
  const lines = width <= mostCells ? Array.from({ length: width + 1 }, (_, i) => `M${i} 0V${width}M0 ${i}H${width}`) : []; // prettier-ignore
  const dots = starts.slice(0, places <= mostDots ? places : 0).map((start) => start + filter / 2);
  const radius = Math.max(0.09, 0.006 * whole);
  return (
    <svg class="striding-square" viewBox={`0 0 ${whole} ${whole}`} aria-hidden="true">
      <rect class="striding-zeros" width={width} height={width} />
      <rect class="striding-input" x={padding} y={padding} width={width - 2 * padding} height={width - 2 * padding} />
      <path class="striding-line" d={lines.join('')} />
      <Held svg part="places">
        {dots.map((y) => (
          <path
            key={y}
            class="striding-dots"
            d={dots.map((x) => `M${x - radius} ${y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}z`).join('')}
          />
        ))}
      </Held>
      <rect
        class={`striding-window ${begin + filter > width ? 'is-over' : ''}`}
        x={begin}
        width={filter}
        height={Math.min(filter, whole)}
      />
    </svg>
  );
}

/** The output to the same scale, its first row marked up to the place that is shown. */
function Output({ model, state }: Props) {
  const { places, shown, width, starts } = model;
  const whole = Math.max(width, starts[starts.length - 1] + state.filter);
  if (places === 0) return <span class="striding-unknown">∅</span>;
  const lines = places <= mostCells ? Array.from({ length: places + 1 }, (_, i) => `M${i} 0V${places}M0 ${i}H${places}`) : []; // prettier-ignore
  return (
    <svg class="striding-square" viewBox={`0 0 ${whole} ${whole}`} aria-hidden="true">
      <rect class="striding-output" width={places} height={places} />
      {shown < places && <rect class="striding-cell" x={shown} width="1" height="1" />}
      <path class="striding-line" d={lines.join('')} />
    </svg>
  );
}

/** A row of numbers for which two libraries pad in their own ways. */
export function Details({ state, model, t, set }: Props) {
  const { libraries: l } = t;
  const change = (list: number[]) => set({ row: list });
  const numbers = state.row;
  return (
    <div class="padding-libraries">
      <p class="padding-title">{l.title}</p>
      <div class="padding-row" role="group" aria-label={l.row}>
        <span>{l.row}</span>
        {numbers.map((value, i) => (
          <span key={i} class="padding-number">
            <PullNumber
              fills
              {...row}
              value={value}
              label={l.number(i + 1)}
              onInput={(next) => change(numbers.map((old, k) => (k === i ? next : old)))}
            />
          </span>
        ))}
        <Button
          class="button needs-script"
          aria-label={l.add}
          off={numbers.length >= mostNumbers}
          onClick={() => change([...numbers, Math.min(row.max, numbers.length + 1)])}
        >
          +
        </Button>
        <Button
          class="button needs-script"
          aria-label={l.remove}
          off={numbers.length <= 1}
          onClick={() => change(numbers.slice(0, -1))}
        >
          −
        </Button>
      </div>
      {(['tensorflow', 'pytorch'] as const).map((library) => {
        const { before, after, padded, sums } = model[library];
        return (
          <div key={library} class="padding-library">
            <p>{l[library]}</p>
            <Held part="libraries" instead="?">
              <div class="padding-row">
                {padded.map((value, i) => (
                  <span
                    key={i}
                    class={`padding-cell ${i < before || i >= padded.length - after ? 'is-zero' : ''} ${i % 2 === 1 && i <= 2 * sums.length ? 'is-middle' : ''}`}
                  >
                    {formatNumber(value)}
                  </span>
                ))}
                <span class="padding-sums">
                  {l.sums}
                  <b>{sums.map((sum) => formatNumber(sum)).join(', ')}</b>
                </span>
              </div>
            </Held>
          </div>
        );
      })}
      <Held part="libraries">
        <p class={`padding-verdict ${model.agree ? '' : 'is-unfit'}`}>{model.agree ? l.agree : l.differ}</p>
      </Held>
    </div>
  );
}
