import { useMemo, useRef } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { OnePicture } from '@parts/ownPictures/OnePicture';
import { useGrab } from '@ui/controls/grab';
import { PointHandle } from '@ui/controls/PointHandle';
import { PullNumber } from '@ui/controls/PullNumber';
import { Segments } from '@ui/controls/Segments';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal } from '@ui/figures/scale';
import { SignedMap } from '@ui/figures/SignedMap';
import { Follows } from '@ui/Follows';
import { formatNumber, formatPercent } from '@ui/number';
import { steady } from '@ui/steady';
import { squareOf, windowOf, type Map } from './kernel';
import type { Model, State } from './model';
import { own } from './own';
import { presetNames, presets, resized } from './presets';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

export const weights = { min: -9, max: 9, step: 0.5 };

type Props = FigureOf<State, Model, Strings>;

const short = (value: number) => formatNumber(value, 2, true);
const largestOf = (maps: Map[]) => maps.reduce((most, { values }) => values.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0) || 1; // prettier-ignore
const greyOf = ({ values }: Map) => {
  const bytes = values.map((value) => 255 * value);
  return [...bytes, ...bytes, ...bytes];
};
const signOf = (value: number) => (value > 0 ? 'tone-forward' : value < 0 ? 'tone-gradient' : 'tone-muted');

export function Figure(props: Props) {
  const { state, model, t, set, locale, labelledBy } = props;
  const root = useRef<HTMLDivElement>(null);
  const isOwn = own.use() !== undefined;
  const { picture, answer } = model;
  // at the hand's own speed; the answers follow
  const kernel = squareOf(state.kernel);
  const window = windowOf(picture, kernel, state.place);
  const grey = useMemo(() => greyOf(picture), [picture]);
  const largest = useMemo(() => largestOf([answer]), [answer]);
  const last = picture.side - kernel.side;
  const scale = horizontal(-kernel.side / 2, picture.side - kernel.side / 2);
  const percent = (cells: number, side: number) => `${(100 * cells) / side}%`;

  const { grab, take, release } = useGrab<number[]>((place) => set({ place }));
  /** A mouse may take the window from anywhere; a finger scrolls there. */
  const bring = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = [(event.clientY - box.top) / box.height, (event.clientX - box.left) / box.width];
    const corner = at.map((share) => Math.floor(share * picture.side) - Math.floor(kernel.side / 2));
    set({ place: corner.map((cell) => Math.min(last, Math.max(0, cell))) });
  };
  return (
    <div class="playground" ref={root}>
      <div class="playground-main" data-picture>
        <figure class="playground-from">
          <div
            class="playground-picture"
            data-surface
            onPointerDown={(event) => {
              if (event.pointerType !== 'mouse' || event.button !== 0 || event.defaultPrevented) return;
              take(event.currentTarget, event, state.place);
              bring(event);
            }}
            onPointerMove={(event) => grab.current && bring(event)}
            onPointerUp={release}
            onPointerCancel={release}
          >
            <PixelPicture pixels={grey} side={picture.side} alt={isOwn ? t.own : t.pictured[state.picture]} />
            <span
              class="playground-window"
              style={{
                left: percent(window.column, picture.side),
                top: percent(window.row, picture.side),
                width: percent(kernel.side, picture.side),
              }}
            />
            <PointHandle
              x={scale}
              y={scale}
              at={[window.column, window.row]}
              min={0}
              max={last}
              step={1}
              label={t.window}
              tone="margin"
              class="playground-grip"
              onInput={([column, row]) => set({ place: [row, column] })}
            />
          </div>
        </figure>
        <div class="playground-own">
          <OnePicture locale={locale} within={root} isShown={isOwn} instead={state.picture} onPicture={own.set} />
        </div>
        <Follows class="playground-kernel">
          <p>{t.how}</p>
          <Kernel {...{ state, t, set, kernel, window }} />
          <p class="playground-sum">
            {t.sum} <b class={`${signOf(window.sum)} tone-text`}>{short(window.sum)}</b>
          </p>
        </Follows>
        <figure class="playground-to">
          <div class="playground-picture">
            <SignedMap values={answer.values} side={answer.side} largest={largest} labelledBy={labelledBy} />
            <span
              class="playground-window"
              style={{
                left: percent(window.column, answer.side),
                top: percent(window.row, answer.side),
                width: percent(1, answer.side),
              }}
            />
          </div>
          <figcaption>
            {t.answer}
            <span class="playground-key">
              {t.negative} <i aria-hidden="true" /> {t.positive}
            </span>
          </figcaption>
        </figure>
      </div>
      <div class="playground-tools needs-script">
        <Segments
          id={`${props.id}-size`}
          label={t.size}
          options={[3, 5].map((side) => ({ value: String(side), label: `${side} × ${side}` }))}
          value={String(kernel.side)}
          onChange={(side) => set({ kernel: resized(state.kernel, Number(side)) })}
        />
        <span>{t.start}</span>
        {presetNames.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={String(presets[name]) === String(state.kernel)}
            onClick={() => set({ kernel: presets[name] })}
          >
            {t.presets[name]}
          </button>
        ))}
      </div>
      <Tests {...{ model, t }} />
    </div>
  );
}

type KernelProps = Pick<Props, 'state' | 't' | 'set'> & { kernel: Map; window: ReturnType<typeof windowOf> };

/** The weights, each between the pixel beneath it and their product. */
function Kernel({ state, t, set, kernel, window }: KernelProps) {
  const { side, values } = kernel;
  const replaced = (at: number, value: number) => values.map((old, i) => (i === at ? value : old));
  return (
    <div class={`playground-weights is-${side}`} style={{ '--side': side }}>
      {values.map((weight, i) => {
        const pixel = window.beneath[i];
        const product = window.products[i];
        const level = Math.round(255 * pixel);
        return (
          <span key={`${state.kernel.length} ${i}`} class="playground-cell">
            <span
              class="playground-pixel"
              style={{ background: `rgb(${level} ${level} ${level})`, color: pixel > 0.46 ? '#000' : '#fff' }}
            >
              {short(pixel)}
            </span>
            <PullNumber
              fills
              {...weights}
              value={weight}
              label={t.weight(Math.floor(i / side) + 1, (i % side) + 1)}
              onInput={(value) => set({ kernel: replaced(i, value) })}
            />
            <span class={`playground-product ${signOf(product)} tone-text`}>{short(product)}</span>
          </span>
        );
      })}
    </div>
  );
}

/** What the kernel answers to pictures whose edges all run one way, and whether that solves the task. */
const Tests = steady(({ model, t }: Pick<Props, 'model' | 't'>) => {
  const { tests, shares, solved, isSilent, isHeard } = model;
  const ways = ['vertical', 'horizontal'] as const;
  const largest = largestOf(tests.flatMap((test) => ways.map((way) => test[way].answer)));
  const percent = (share: number) => formatPercent(share, 0);
  return (
    <div class="playground-tests">
      <ol>
        {tests.map((test) => (
          <li key={test.name}>
            <span class="playground-test">
              {t.tests[test.name]}
              <Held part="tests">{test.passes ? ' ✓' : ''}</Held>
            </span>
            {ways.map((way) => (
              <span key={way} class="playground-pair">
                <PixelPicture pixels={greyOf(test[way].picture)} side={test[way].picture.side} alt={t.ways[way]} />
                <span class="playground-answer">
                  <Held part="tests">
                    <SignedMap values={test[way].answer.values} side={test[way].answer.side} largest={largest} />
                  </Held>
                </span>
              </span>
            ))}
          </li>
        ))}
      </ol>
      <Held part="tests" instead={<p class="playground-verdict">{t.later}</p>}>
        <div class="playground-verdict">
          <p>{t.share}</p>
          {ways.map((way) => (
            <p key={way} class={`playground-share is-${way}`}>
              <span>{t.ways[way]}</span>
              <span class="playground-bar">
                <i style={{ width: `${100 * shares[way]}%` }} />
              </span>
              <b>{percent(shares[way])}</b>
            </p>
          ))}
          <p class={solved ? 'is-solved' : ''}>
            {t.verdict[solved ? 'solved' : isSilent ? 'silent' : !isHeard && shares.vertical > 0.9 ? 'faint' : 'open']}
          </p>
        </div>
      </Held>
    </div>
  );
});
