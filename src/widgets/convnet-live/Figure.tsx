import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useInMoment } from '@kit/moment/pieces';
import { useInWorker } from '@kit/worker/useWorkerModel';
import { parseNetwork } from '@parts/convnet/inAddress';
import { tensorsOf } from '@parts/convnet/layers';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { steady } from '@ui/steady';
import { formatCount, inPercent } from '@ui/number';
import { Courses } from './Courses';
import { Curves, toneOf } from './Curves';
import { useGiven } from './given';
import type { Looked } from './inWorker.look';
import { none, Others } from './Others';
import { divergedText, problemText } from './said';
import type { Passed, Props } from './props';
import type { Given, Model } from './training';
import type { Strings } from './strings';
import './style.css';

export function Figure(props: Props) {
  const { id, state, model, t, set, labelledBy, pass } = props;
  const pictures = useMemo(() => picturesIn(model.gallery.pixels), [model.gallery.pixels]);
  const question = useOwnPictures()?.question;
  const [dismissed, dismiss] = useState<Uint8Array | undefined>(undefined);
  const isOwn = !!question && question !== dismissed;
  const at = Math.min(state.picture[0] ?? 0, pictures.length - 1);
  const pixels = isOwn ? question : pictures[at];
  const { network, weights } = model;
  const look = useInWorker<object, Looked>(id, 'convnet-live', 'look', useMemo(() => ({ network, weights, pixels }), [weights, pixels])); // prettier-ignore
  const looked = look.drawn?.model ?? null;
  const [found, setFound] = useState(none);

  // how it was split in the browser that this moment comes from
  useInMoment('split', {
    tell: () => (model.epoch > 0 && !state.split?.[0] ? (model.split ?? undefined) : undefined),
    take: (told) => typeof told === 'number' && set({ split: [told] }),
  });

  const given = useGiven()?.pictures;
  const asksOthers = useOthersAsked(model, given);
  const others = asksOthers ? found : none;

  // with other pictures everything begins again; null: those of the model, which have not been asked for yet
  const trainedOn = useRef<Given['pictures'] | null>(model.own ? null : undefined);
  useEffect(() => {
    if (trainedOn.current === null && !given) return;
    if (trainedOn.current !== null && given !== trainedOn.current) set({ epoch: 0, forks: [], course: [0], cell: [] });
    trainedOn.current = given;
  }, [given]);

  const chosen = useRef<(picture: number) => void>(() => {});
  const choose = useCallback((picture: number) => chosen.current(picture), []);
  chosen.current = (picture) => {
    dismiss(question);
    set({ picture: [picture] });
  };
  useEffect(() => {
    const passed: Passed = { looked, others, pictures, isOwn, choose };
    pass(passed);
  }, [looked, others, pictures, isOwn]);

  const name = (c: number) => (model.digits ? String(c) : t.classes[c]);
  const { labels, predicted, sureness } = model.gallery;
  const shares = looked?.shares ?? null;
  const best: [number, number][] =
    shares && shares.every(Number.isFinite)
      ? shares
          .map((share, c): [number, number] => [c, share])
          .sort(([, a], [, b]) => b - a)
          .slice(0, 3)
      : [[predicted[at], sureness[at]]];
  return (
    <div class="netlive">
      {model.problem && (
        <p class="netlive-problem" role="alert">
          {problemText(model.problem, t)}
        </p>
      )}
      <div data-picture>
        <Curves {...{ model, t, labelledBy, others }} />
        {model.courses.map(
          ({ stop }, i) =>
            stop && (
              <p key={i} class={`netlive-diverged tone-text tone-${toneOf(i)}`}>
                {t.diverged(i + 1, divergedText(stop, model.network, t))}
              </p>
            ),
        )}
        <div class="netlive-now">
          <Filters {...{ network, weights, t }} begun={model.begun} epoch={model.epoch} />
          <figure class="netlive-asked">
            <PixelPicture pixels={pixels} alt={isOwn ? t.yours : t.picture(name(labels[at]))} />
            <figcaption>
              <span>{isOwn ? t.yours : t.picture(name(labels[at]))}</span>
              {best.map(([c, share]) => (
                <span
                  key={c}
                  class={`netlive-share tone-${isOwn ? 'forward' : c === labels[at] ? 'correct' : 'gradient'}`}
                >
                  <i style={{ width: `${(100 * share).toFixed(1)}%` }} />
                  <b>
                    {!isOwn && (c === labels[at] ? '✓ ' : '✗ ')}
                    {t.sure(name(c), inPercent(share))}
                  </b>
                </span>
              ))}
            </figcaption>
          </figure>
        </div>
      </div>
      <Courses {...{ state, model, t, set }} />
      {asksOthers && <Others id={id} pictures={model.trained} onFound={setFound} />}
      <p class="visually-hidden">{t.besideNote(formatCount(model.tested), formatCount(model.trained))}</p>
    </div>
  );
}

/**
 * Whether the other classifiers are asked: once a course has learned for an epoch, and from then on while the pictures stay
 * the same, for nothing else changes what they find.
 */
function useOthersAsked({ courses, trained }: Model, given: Given['pictures']): boolean {
  const asked = useRef<{ trained: number; given: Given['pictures'] } | null>(null);
  if (courses.some(({ reached }) => reached > 0)) asked.current = { trained, given };
  return asked.current?.trained === trained && asked.current.given === given;
}

const picturesIn = (pixels: Uint8Array) =>
  Array.from({ length: pixels.length / 3072 }, (_, i) => pixels.slice(3072 * i, 3072 * (i + 1)));

interface FiltersProps extends Pick<Model, 'network' | 'weights' | 'begun' | 'epoch'> {
  t: Strings;
}

/** The filters of the first layer, where that is one of colours (0 is grey): at the start, where there is room, and now. */
const Filters = steady(({ network, weights, begun, epoch, t }: FiltersProps) => {
  const now = useMemo(() => filtersOf(network, weights), [weights]);
  const start = useMemo(() => filtersOf(network, begun), [begun]);
  if (!now || !start) return null;
  return (
    <div class="netlive-filters">
      {[start, now].map(({ pictures, size, count }, i) => (
        <div key={i} role="img" aria-label={i ? t.filters(count) : t.filtersBegun(count)}>
          <span aria-hidden="true">{i ? t.after(epoch) : t.begunWith}</span>
          {pictures.map((pixels, k) => (
            <PixelPicture key={k} pixels={pixels} side={size} alt="" />
          ))}
        </div>
      ))}
    </div>
  );
});

function filtersOf(network: string, weights: Float32Array) {
  const layers = parseNetwork(network)!;
  const [first] = layers;
  if (first.kind !== 'conv' || first.size < 2) return null;
  const [{ at, size: count }] = tensorsOf(layers);
  const one = count / first.filters;
  const shown = Math.min(16, first.filters);
  const pictures = Array.from({ length: shown }, (_, i) => {
    const filter = weights.subarray(at + i * one, at + (i + 1) * one);
    const reach = filter.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);
    return Array.from(filter, (w) => 127.5 + (127.5 * w) / reach);
  });
  return { pictures, size: first.size, count: first.filters };
}
