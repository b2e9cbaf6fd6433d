import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { foundAccuracies, keepAccuracy, type FoundAccuracy } from '@parts/accuracies';
import { parseNetwork } from '@parts/convnet/inAddress';
import { sized } from '@parts/convnet/layers';
import { layerName, volumeText } from '@parts/convnet/names';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { onReturn, partMissing } from '@ui/page';
import type { Passed, Props } from './props';
import { grouped, percent } from './said';
import { Weights } from './Weights';
import '@ui/figures/numberTable.css';

/** What else there is to see and to do: other classifiers, unseen pictures, the maps, the reader’s own pictures and weights. */
export function Details(props: Props) {
  const { model, t, locale, state, set } = props;
  const passed = props.passed as Passed | null;
  const name = (c: number) => (model.digits ? String(c) : t.classes[c]);
  return (
    <div class="netlive-details">
      <Beside {...{ model, t, passed }} />
      {passed && <Unseen {...{ model, t, passed, name }} chosen={state.picture[0]} />}
      <WhenSeen>{(Late) => passed && <Late {...{ passed, props, name }} />}</WhenSeen>
      <Confusion {...{ model, t, name }} />
      <OwnPictures locale={locale} />
      <Layers {...props} />
      <Weights {...{ model, t, set }} />
    </div>
  );
}

type Part = Pick<Props, 'model' | 't'>;
type Named = Part & { name(c: number): string };

type LatePart = typeof import('./Late').Late;

/** A part that is loaded when the reader comes near it. */
function WhenSeen({ children }: { children(Late: LatePart): ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<{ Late: LatePart } | null>(null);
  useEffect(() => {
    const load = () =>
      void import('./Late').then(
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
  const { tested, trained, score, epoch, own } = model;
  const [found, setFound] = useState<Partial<Record<string, FoundAccuracy>>>({});
  const accuracy = score.right / tested;
  useEffect(() => {
    if (!own && epoch > 0 && trained >= 1000) keepAccuracy('convnet', { accuracy, trained, tested });
    const look = () => setFound(foundAccuracies());
    look();
    return onReturn(look);
  }, [own, epoch, accuracy, trained]);
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
                  <th scope="row">{t[other]}</th>
                  <td>
                    <Held part="passport">
                      {typeof now === 'number' ? `${percent(now)} %` : other === 'hog' ? '' : t.computing}
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
                <b>{percent(accuracy)} %</b>
              </Held>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Pictures that the network has never seen, and what it says of them. */
function Unseen({ model, t, passed, name, chosen }: Named & { passed: Passed; chosen: number }) {
  const { labels, predicted } = model.gallery;
  return (
    <section>
      <p class="netlive-head">{t.unseen}</p>
      <div class="netlive-gallery">
        {passed.pictures.map((pixels, i) => {
          const isRight = predicted[i] === labels[i];
          const says = t.says(name(labels[i]), name(predicted[i]), isRight);
          return (
            <button
              key={i}
              type="button"
              class={isRight ? 'is-right' : 'is-wrong'}
              aria-pressed={!passed.isOwn && i === chosen}
              aria-label={says}
              title={says}
              onClick={() => passed.choose(i)}
            >
              <PixelPicture pixels={pixels} alt="" />
              <span>
                {isRight ? '✓' : '✗'} {name(predicted[i])}
              </span>
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** How often each class is taken for each. */
function Confusion({ model, t, name }: Named) {
  const { confusion } = model;
  const key = confusion.join();
  return useMemo(() => {
    const rows = Array.from({ length: 10 }, (_, row) => confusion.slice(10 * row, 10 * row + 10));
    return (
      <section>
        <p class="netlive-head">{t.confusion}</p>
        <Held part="convnet" instead={t.waits}>
          <div class="netlive-wide">
            <table class="number-table netlive-confusion">
              <thead>
                <tr>
                  <td />
                  {rows.map((_, c) => (
                    <th key={c} scope="col">
                      {name(c)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, label) => {
                  const all = row.reduce((sum, n) => sum + n, 0) || 1;
                  return (
                    <tr key={label}>
                      <th scope="row">{name(label)}</th>
                      {row.map((n, c) => (
                        <td
                          key={c}
                          class={`tone-${c === label ? 'correct' : 'gradient'}`}
                          style={{ '--share': `${Math.round((55 * n) / all)}%` }}
                        >
                          {n || '·'}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </Held>
      </section>
    );
  }, [key, t, model.digits]);
}

/** The layers as text, to be changed, and what each costs. */
function Layers({ state, model, t, set, id }: Props) {
  const { layers, parameters, multiplyAdds } = sized(parseNetwork(model.network)!);
  return (
    <section>
      <p class="netlive-head">{t.layers}</p>
      <p id={`${id}-layers`}>{t.layersNote}</p>
      <input
        class="netlive-network needs-script"
        type="text"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        maxLength={300}
        aria-label={t.controls.network}
        aria-describedby={`${id}-layers`}
        value={state.network}
        onChange={(event) =>
          set({ network: event.currentTarget.value.toLowerCase().replace(/\s|,$/g, ''), epoch: 0, cell: [] })
        }
      />
      <table class="number-table">
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col">{t.gives}</th>
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.multiplyAdds}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map((each, i) => (
            <tr key={i}>
              <th scope="row">{layerName(each.layer)}</th>
              <td>{volumeText(each.to)}</td>
              <td>{grouped(each.parameters)}</td>
              <td>{grouped(each.multiplyAdds)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.total}</th>
            <td />
            <td>{grouped(parameters)}</td>
            <td>{grouped(multiplyAdds)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
