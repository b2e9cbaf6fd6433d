import { useEffect, useMemo, useState } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { ofQuantity, Sentence } from '@kit/quantities';
import { foundAccuracies, keepAccuracy, type FoundAccuracy } from '@parts/accuracies';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatCount, formatNumber, inPercent } from '@ui/number';
import { onReturn } from '@ui/page';
import type { MarkSpec } from '@ui/plot/spec';
import { Branches } from './Branches';
import { Carried } from './Carried';
import { epochs, type Model } from './model';
import { accuracyOf } from './names';
import type { Props } from './props';
import type { Strings } from './strings';
import { Template } from './Template';
import './style.css';

const rows = vertical(10, 0);
const none: number[] = [];

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { templates, pixels, map, label, accuracy, trained, tested, digits } = model;
  const { row, show } = state;
  const name = (c: number) => (digits ? String(c) : t.classes[c]);
  const knn = useKept(model.epoch === epochs && !digits && label >= 0, model);
  const colours = useMemo(() => mapColours(map), [map]);
  return (
    <div class="templates">
      <div class="templates-rows">
        {templates.map((template, c) => (
          <button
            key={c}
            type="button"
            data-row={c}
            aria-pressed={c === row}
            aria-label={(show === 'weights' ? t.template : t.average)(name(c))}
            onClick={() => set({ row: c })}
          >
            <Template c={c} digits={digits}>
              <PixelPicture pixels={template} alt="" follows />
            </Template>
            <span>{name(c)}</span>
          </button>
        ))}
      </div>
      <div class={`templates-product ${show === 'averages' ? 'is-beside' : ''}`}>
        <figure>
          <Carried row={row} onOver={(c) => c !== row && set({ row: c })}>
            <PixelPicture pixels={pixels} alt={label < 0 ? t.unknown : name(label)} />
          </Carried>
          <figcaption>{label < 0 ? t.unknown : name(label)}</figcaption>
        </figure>
        <span aria-hidden="true">×</span>
        <figure>
          <Template c={row} digits={digits}>
            <PixelPicture pixels={templates[row]} alt="" follows />
          </Template>
          <figcaption>{name(row)}</figcaption>
        </figure>
        <span aria-hidden="true">→</span>
        <figure>
          <Template c={row} digits={digits}>
            <PixelPicture pixels={colours} alt={t.mapAlt(name(row))} follows />
          </Template>
          <figcaption>
            <span class="templates-sign">
              <i class="templates-up" /> {t.raises}
            </span>{' '}
            <span class="templates-sign">
              <i class="templates-down" /> {t.lowers}
            </span>
          </figcaption>
        </figure>
      </div>
      <Scores {...{ model, row, name, t, labelledBy }} isOfTemplates={show === 'weights'} />
      <p class="templates-accuracy">
        <span class={model.winner < 0 ? 'is-absent' : undefined}>
          <Sentence
            said={t.accuracy(
              ofQuantity(accuracyOf('test', state), inPercent(accuracy.test)),
              String(tested),
              ofQuantity(accuracyOf('train', state), inPercent(accuracy.train)),
              formatCount(trained),
            )}
          />
        </span>{' '}
        {knn && model.epoch > 0 && t.beside(inPercent(knn.accuracy), formatCount(knn.trained), formatCount(trained))}{' '}
        {show === 'weights' && <span class="templates-carry needs-script">{t.carry}</span>}
      </p>
    </div>
  );
}

/** Training with another λ from an epoch on; the reader's own pictures to learn from. */
export const Details = (props: Props) => (
  <>
    <Branches {...props} />
    <OwnPictures locale={props.locale} />
  </>
);

/** Keeps what a whole training has reached, and gives what the nearest neighbours have. */
function useKept(isWhole: boolean, { accuracy, trained, tested }: Model): FoundAccuracy | undefined {
  const [knn, setKnn] = useState<FoundAccuracy | undefined>(undefined);
  useEffect(() => {
    if (isWhole) keepAccuracy('linear', { accuracy: accuracy.test, trained, tested });
    const look = () => setKnn(foundAccuracies().knn);
    look();
    return onReturn(look);
  }, [isWhole, accuracy.test, trained, tested]);
  return knn;
}

/** What each pixel adds as a colour: green raises the score, red lowers it, grey does neither. */
function mapColours(map: number[]): number[] {
  const reach = Math.max(...map.map(Math.abs)) || 1;
  const colours = new Array<number>(3 * map.length);
  map.forEach((value, p) => {
    const strength = Math.sqrt(Math.abs(value) / reach); // small parts are to be seen too
    const [red, green, blue] = value > 0 ? [0, 148, 115] : [202, 58, 43];
    [red, green, blue].forEach((part, c) => (colours[c * map.length + p] = 128 + strength * (part - 128)));
  });
  return colours;
}

interface ScoresProps {
  model: Model;
  row: number;
  name(c: number): string;
  t: Strings;
  labelledBy: string;
  /** Whether the templates that give them are shown; else they keep their place. */
  isOfTemplates: boolean;
}

function Scores({ model, row, name, t, labelledBy, isOfTemplates }: ScoresProps) {
  const { scores, winner, label } = model;
  const reach = Math.max(0.5, ...scores.map(Math.abs));
  const tone = (c: number) => (c === label ? 'correct' : c === winner ? 'gradient' : 'muted');
  const bars = (name: string, of: number[]): MarkSpec => ({
    ...{ mark: 'rectX', name, fill: of.map(tone), fillOpacity: 0.55 },
    ...{ x1: of.map(() => 0), x2: of.map((c) => scores[c]), y1: of.map((c) => c + 0.15), y2: of.map((c) => c + 0.85) },
  });
  return (
    <div class={`templates-scores ${isOfTemplates ? '' : 'is-beside'}`}>
      <div>
        {scores.map((score, c) => (
          <span key={c} class={`${c === row ? 'is-shown' : ''} tone-${tone(c)}`} title={t.score(name(c))}>
            {name(c)} <b>{formatNumber(score, 1, true)}</b>
          </span>
        ))}
      </div>
      <Chart
        name="scores"
        x={horizontal(-1.02 * reach, 1.02 * reach)}
        y={rows}
        xTicks={none}
        yTicks={none}
        labelledBy={labelledBy}
        marks={[
          bars(
            'scores',
            scores.map((_, c) => c).filter((c) => c !== winner),
          ),
          { ...bars('highest', winner < 0 ? [] : [winner]), fillOpacity: 1 },
          { mark: 'ruleX', name: 'zero', x: [0], stroke: 'line-strong' },
        ]}
      />
    </div>
  );
}
