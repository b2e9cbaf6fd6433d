import { useEffect } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { named, ofQuantity, Sentence } from '@kit/quantities';
import { keepAccuracy } from '@parts/accuracies';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { formatCount, formatNumber, inPercent } from '@ui/number';
import type { Model, State } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, isFrame, t, set, labelledBy }: Props) {
  const { picture, label, neighbours, vote, accuracy, trained, tested, digits } = model;
  const name = (c: number) => (digits ? String(c) : t.classes[c]);
  const farthest = neighbours[neighbours.length - 1].distance || 1;
  useEffect(() => {
    if (label >= 0 && !digits && !isFrame) keepAccuracy('knn', { accuracy, trained, tested });
  }, [isFrame, accuracy, trained, tested]);
  return (
    <div class="near">
      <div class="near-asked">
        <div class="near-picture">
          <PixelPicture pixels={picture} alt={label < 0 ? t.unknown : name(label)} />
          {state.asked === 'test' && (
            <button
              type="button"
              class="button needs-script"
              onClick={() => set(({ query }) => ({ query: (query + 1) % tested }))}
            >
              {t.next}
            </button>
          )}
        </div>
        <div>
          <p>
            {label < 0 ? t.unknown : t.asked} {label >= 0 && <b>{name(label)}</b>}
          </p>
          <p class={label < 0 ? '' : vote === label ? 'is-right' : 'is-wrong'}>
            {t.vote}
            <b>{name(vote)}</b> {label >= 0 && <span>{vote === label ? `✓ ${t.right}` : `✗ ${t.wrong}`}</span>}
          </p>
          <p class="near-accuracy">
            <Sentence
              said={t.accuracy(
                ofQuantity(accuracyOf(state), inPercent(accuracy)),
                String(tested),
                formatCount(trained),
              )}
            />
          </p>
        </div>
      </div>
      <ol class="near-list" aria-labelledby={labelledBy}>
        {neighbours.map((neighbour, i) => (
          <li
            key={i}
            class={`${label < 0 ? '' : neighbour.label === label ? 'is-right' : 'is-wrong'} ${i < state.k ? 'votes' : ''}`}
            data-quantity={neighbour.label === label ? 'nearest-images.same' : undefined}
          >
            <PixelPicture pixels={neighbour.pixels} alt={t.neighbour(i + 1, name(neighbour.label))} />
            <span class="near-name">
              {label >= 0 && (neighbour.label === label ? '✓ ' : '✗ ')}
              {name(neighbour.label)}
            </span>
            <span class="near-distance">{formatCount(Math.round(neighbour.distance))}</span>
          </li>
        ))}
      </ol>
      <p class="near-key">{t.key(formatNumber(100 * (farthest / neighbours[0].distance - 1), 0))}</p>
    </div>
  );
}

/** What the chapter calls the accuracy of some choices. */
const accuracyOf = ({ k, metric, training }: State) =>
  named(
    'nearest-images.accuracy',
    metric === 'l2' && k === 1 && training === '1000' && 'near.one',
    metric === 'l2' && k === 10 && training === '5000' && 'near.many',
  );

/** The reader's own pictures to look among. */
export const Details = ({ locale }: Props) => <OwnPictures locale={locale} />;
