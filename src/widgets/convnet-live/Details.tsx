import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { foundAccuracies, keepAccuracy, type FoundAccuracy } from '@parts/accuracies';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { onReturn, partMissing } from '@ui/page';
import { formatCount, formatPercent, inPercent } from '@ui/number';
import { steady } from '@ui/steady';
import type { OthersFound } from './Others';
import type { Passed, Props } from './props';
import '@ui/figures/numberTable.css';

/** What else there is to see and to do: other classifiers, unseen pictures, the maps, the reader’s own pictures and weights. */
export function Details(props: Props) {
  const { model, state, t, locale } = props;
  const passed = props.passed as Passed | null;
  const name = useCallback((c: number) => (model.digits ? String(c) : t.classes[c]), [model.digits, t]);
  const isTrained = model.courses.some(({ reached }) => reached > 0);
  return (
    <div class="netlive-details">
      <Beside {...{ model, t }} others={passed?.others ?? null} />
      <WhenWanted isWanted={isTrained || model.loaded || state.cell.length > 0} label={t.further}>
        {(Late) => <Late {...{ passed, props, name }} />}
      </WhenWanted>
      <OwnPictures locale={locale} />
    </div>
  );
}

type Part = Pick<Props, 'model' | 't'>;

type LatePart = typeof import('./late/Late').Late;

interface WhenWantedProps {
  /** Whether it is there unasked. */
  isWanted: boolean;
  /** What asks for it. */
  label: string;
  children(Late: LatePart): ComponentChildren;
}

/** A part that is loaded once it is wanted, or the reader asks for it: it is long, and would push away what is being read. */
function WhenWanted({ isWanted, label, children }: WhenWantedProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isAsked, ask] = useState(false);
  const [part, setPart] = useState<{ Late: LatePart } | null>(null);
  const isDue = isWanted || isAsked;
  useEffect(() => {
    if (!isDue) return;
    const load = () =>
      void import('./late/Late').then(
        ({ Late }) => setPart({ Late }),
        () => partMissing(place.current, load),
      );
    load();
  }, [isDue]);
  useEffect(() => {
    if (part && isAsked) place.current!.focus({ preventScroll: true }); // the button is gone
  }, [part]);
  return (
    <div class="netlive-late needs-script" ref={place} tabIndex={-1}>
      {part ? (
        children(part.Late)
      ) : (
        <button type="button" data-action="show-further" onClick={() => ask(true)}>
          {label}
        </button>
      )}
    </div>
  );
}

/** This network beside the classifiers of the chapters before. */
const Beside = steady(({ model, t, others }: Part & { others: OthersFound | null }) => {
  const { tested, trained, score, epoch, own, courses, shown } = model;
  // a course that is scrubbed back has come farther
  const isLatest = epoch > 0 && epoch === courses[shown].reached;
  const [found, setFound] = useState<Partial<Record<string, FoundAccuracy>>>({});
  const accuracy = score.right / tested;
  useEffect(() => {
    if (!own && isLatest && trained >= 1000) keepAccuracy('convnet', { accuracy, trained, tested });
    const look = () => setFound(foundAccuracies());
    look();
    return onReturn(look);
  }, [own, isLatest, accuracy, trained]);
  const waits = epoch === 0 && typeof others?.linear !== 'number';
  const here = { knn: others?.knn, linear: others?.linear, hog: undefined };
  return (
    <section>
      <p class="netlive-head">{t.beside}</p>
      <p class={`needs-script ${waits ? '' : 'netlive-room'}`}>{t.afterFirst}</p>
      <table class="number-table" aria-busy={!waits && typeof others?.knn !== 'number'}>
        <caption>{t.besideNote(formatCount(tested), formatCount(trained))}</caption>
        <tbody>
          {(['knn', 'linear', 'hog'] as const).map((other) => {
            const [now, before] = [here[other], own ? undefined : found[other]];
            return (
              (other !== 'hog' || before) && (
                <tr key={other}>
                  <th scope="row">
                    <Held part="passport" instead="?">
                      {t[other]}
                    </Held>
                  </th>
                  <td>
                    <Held part="passport">
                      {typeof now === 'number' ? formatPercent(now, 1, true) : others && other !== 'hog' && t.computing}
                    </Held>
                  </td>
                  <td>
                    <Held part="passport">
                      {before ? t.earlier(inPercent(before.accuracy), formatCount(before.trained)) : ''}
                    </Held>
                  </td>
                </tr>
              )
            );
          })}
          <tr class="tone-correct">
            <th scope="row">{t.convnet}</th>
            <td>
              <Held part="convnet">
                <b>{formatPercent(accuracy, 1, true)}</b>
              </Held>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
});
