import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { foundAccuracies, keepAccuracy, type FoundAccuracy } from '@parts/accuracies';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { onReturn, partMissing } from '@ui/page';
import { formatPercent } from '@ui/number';
import type { Passed, Props } from './props';
import { grouped, percent } from './said';
import '@ui/figures/numberTable.css';

/** What else there is to see and to do: other classifiers, unseen pictures, the maps, the reader’s own pictures and weights. */
export function Details(props: Props) {
  const { model, t, locale } = props;
  const passed = props.passed as Passed | null;
  const name = (c: number) => (model.digits ? String(c) : t.classes[c]);
  return (
    <div class="netlive-details">
      <Beside {...{ model, t, passed }} />
      <WhenSeen>{(Late) => <Late {...{ passed, props, name }} />}</WhenSeen>
      <OwnPictures locale={locale} />
    </div>
  );
}

type Part = Pick<Props, 'model' | 't'>;

type LatePart = typeof import('./late/Late').Late;

/** A part that is loaded when the reader comes near it. */
function WhenSeen({ children }: { children(Late: LatePart): ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<{ Late: LatePart } | null>(null);
  useEffect(() => {
    const load = () =>
      void import('./late/Late').then(
        ({ Late }) => setPart({ Late }),
        () => partMissing(place.current, load),
      );
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      seen.disconnect();
      load();
    });
    seen.observe(place.current!);
    return () => seen.disconnect();
  }, []);
  return (
    <div class="netlive-late needs-script" ref={place}>
      {part && children(part.Late)}
    </div>
  );
}

/** This network beside the classifiers of the chapters before. */
function Beside({ model, t, passed }: Part & { passed: Passed | null }) {
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
  const here = { knn: passed?.others.knn, linear: passed?.others.linear, hog: undefined };
  return (
    <section>
      <p class="netlive-head">{t.beside}</p>
      {epoch === 0 && <p class="needs-script">{t.afterFirst}</p>}
      <table class="number-table">
        <caption>{t.besideNote(grouped(tested), grouped(trained))}</caption>
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
                      {typeof now === 'number' ? formatPercent(now, 1, true) : passed && other !== 'hog' && t.computing}
                    </Held>
                  </td>
                  <td>
                    <Held part="passport">
                      {before ? t.earlier(percent(before.accuracy), grouped(before.trained)) : ''}
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
}
