import { useMemo, useRef } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { OnePicture } from '@parts/ownPictures/OnePicture';
import { askOwn } from '@parts/ownPictures/useOwnPictures';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal, vertical } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import { steps, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const along = horizontal(0, steps);
const none: number[] = [];

/** Which word is looked for: it changes the drawing alone. */
type Props = FigureOf<State & { word: number[] }, Model, Strings>;

export function Figure(props: Props) {
  return (
    <div class="vwords">
      <div class="vwords-pictures">
        <Told {...props} />
        <Histogram {...props} />
      </div>
      <div class="vwords-book">
        <Codebook {...props} />
        <Curve {...props} />
      </div>
    </div>
  );
}

/** The picture, and beside it the picture in words; the patches of the word looked for are framed in both. */
function Told({ state, model, t }: Props) {
  const { side, perRow, picture, retold, told, label, counts } = model;
  const marked = useMemo(
    () => told.map((word, i) => (word === state.word[0] ? i : -1)).filter((i) => i >= 0),
    [told, state.word],
  );
  const frames = marked.map((i) => (
    <i
      key={i}
      style={{
        left: `${(100 * (i % perRow)) / perRow}%`,
        top: `${(100 * Math.floor(i / perRow)) / perRow}%`,
        width: `${100 / perRow}%`,
        height: `${100 / perRow}%`,
      }}
    />
  ));
  const name = label < 0 ? t.own : t.classes[label];
  return (
    <div class="vwords-pair">
      <figure>
        <div>
          <PixelPicture pixels={picture} side={side * perRow} alt={name} />
          {frames}
        </div>
        <figcaption>{name}</figcaption>
      </figure>
      <figure>
        <div>
          <PixelPicture pixels={retold} side={side * perRow} alt={t.toldAlt} />
          {frames}
        </div>
        <figcaption>{t.told(counts.length)}</figcaption>
      </figure>
    </div>
  );
}

/** The words, each with how many random patches it stands for; one can be looked for in the picture. */
function Codebook({ state, model, t, set }: Props) {
  const { shown, side, sizes } = model;
  return (
    <figure class={`vwords-codebook ${shown.length > 32 ? 'has-many' : ''}`}>
      <figcaption>{t.codebook(shown.length)}</figcaption>
      <div>
        {shown.map((pixels, i) => (
          <button
            key={i}
            type="button"
            aria-pressed={state.word[0] === i}
            title={t.word(i + 1, sizes[i])}
            onClick={() => set({ word: state.word[0] === i ? [] : [i] })}
          >
            <PixelPicture {...{ pixels, side }} alt="" />
          </button>
        ))}
      </div>
    </figure>
  );
}

/** The picture as a vector: how often it uses each word; dots say how often before it was shuffled. */
function Histogram({ state, model, t, labelledBy }: Props) {
  const { counts, before } = model;
  const { shuffled, word } = state;
  const [x, y, ticks] = useMemo(() => {
    const top = Math.max(4, ...counts);
    const places = [1, ...[1, 2, 3, 4].map((part) => (part * counts.length) / 4)];
    return [horizontal(0, counts.length), vertical(0, 1.08 * top), places.map((i) => [i - 0.5, String(i)] as const)];
  }, [counts]);
  const marks = useMemo((): MarkSpec[] => {
    const bars: MarkSpec = { ...barsOf(counts, word[0]), part: 'histogram' };
    if (!shuffled) return [bars];
    const dots: MarkSpec = {
      ...{ mark: 'dot', name: 'before', part: 'histogram', fill: 'ink', r: 2.5 },
      ...{ x: counts.map((_, i) => i + 0.5), y: before },
    };
    return [bars, dots];
  }, [counts, before, shuffled, word]);
  return (
    <figure class="vwords-histogram">
      <figcaption>
        {t.histogram}
        {shuffled && <span class="vwords-before"> {t.before}</span>}
      </figcaption>
      <Chart name="histogram" {...{ x, y, marks, labelledBy }} xTicks={ticks} />
    </figure>
  );
}

/** How far the random patches are from their words, step by step. */
function Curve({ model, t, labelledBy }: Props) {
  const { curve } = model;
  const y = useMemo(() => vertical(0, 1.1 * (curve[0] || 1)), [curve[0]]);
  const marks = useMemo(
    (): MarkSpec[] => [
      { mark: 'line', name: 'distance', stroke: 'loss', strokeWidth: 2.5, x: curve.map((_, i) => i), y: curve },
      { mark: 'dot', name: 'now', fill: 'loss', r: 4, x: [curve.length - 1], y: [curve[curve.length - 1]] },
    ],
    [curve],
  );
  return (
    <figure class="vwords-curve">
      <figcaption>{t.curve}</figcaption>
      <Chart name="curve" x={along} xLabel={t.steps} {...{ y, marks, labelledBy }} />
    </figure>
  );
}

/** The pictures whose vectors are nearest, and a picture of the reader’s own. */
export function Details({ state, model, t, locale, labelledBy }: Props) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} class="vwords-details">
      <div class="vwords-own">
        <OnePicture
          locale={locale}
          within={root}
          isShown={model.label < 0}

          onPicture={askOwn}
        />
      </div>
      <section class="vwords-alike">
        <p>{t.alike}</p>
        <ol>
          {model.alike.map(({ pixels, label, counts, distance }, i) => (
            <li key={i}>
              <PixelPicture pixels={pixels} alt="" />
              <p>
                {t.classes[label]} <small>{t.apart(distance)}</small>
              </p>
              <Counts name={`alike ${i}`} {...{ counts, labelledBy }} word={state.word[0]} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

interface CountsProps {
  counts: number[];
  word: number | undefined;
  name: string;
  labelledBy: string;
}

/** A histogram without axes. */
function Counts({ counts, word, name, labelledBy }: CountsProps) {
  const [x, y] = useMemo(() => [horizontal(0, counts.length), vertical(0, 1.08 * Math.max(4, ...counts))], [counts]);
  const marks = useMemo(() => [barsOf(counts, word)], [counts, word]);
  return <Chart {...{ name, x, y, marks, labelledBy }} xTicks={none} yTicks={none} />;
}

const barsOf = (counts: number[], word: number | undefined): MarkSpec => ({
  ...{
    mark: 'rectY',
    name: 'words',
    fillOpacity: 0.75,
    fill: counts.map((_, i) => (i === word ? 'margin' : 'forward')),
  },
  ...{ x1: counts.map((_, i) => i + 0.12), x2: counts.map((_, i) => i + 0.88), y1: counts.map(() => 0), y2: counts },
});
