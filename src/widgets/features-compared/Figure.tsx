import { useEffect, useMemo, useState } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { foundAccuracies, keepAccuracy, type FoundAccuracy } from '@parts/accuracies';
import { OwnPictures } from '@parts/ownPictures/OwnPictures';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatCount, formatPercent, inPercent } from '@ui/number';
import { onReturn } from '@ui/page';
import type { MarkSpec } from '@ui/plot/spec';
import { useGiven } from './given';
import { kinds } from './kinds';
import type { Model, State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const x = horizontal(0, kinds.length);
const y = vertical(0, 80);
const shares = [0, 20, 40, 60, 80];
const none: number[] = [];
const chance = 10;

/** A bar for each description: how often its classifier is right, and of how many numbers it has learned. */
export function Figure({ model, t, locale, labelledBy, guesses }: Props) {
  const { rows } = model;
  const others = usePassport(model);
  const marks = useMemo(
    (): MarkSpec[] => [
      ...rows.flatMap(({ kind, result }, i): MarkSpec[] =>
        result
          ? [
              {
                ...{ mark: 'rectY', name: kind, part: kind, fill: kind === 'pixels' ? 'muted' : 'forward' },
                ...{ fillOpacity: 0.75, x1: [i + 0.14], x2: [i + 0.86], y1: [0], y2: [100 * result.test] },
              },
            ]
          : [],
      ),
      { mark: 'ruleY', name: 'chance', y: [chance], stroke: 'gradient', strokeDasharray: '3 3' },
      ...others.map(([name, { accuracy }]): MarkSpec => {
        return { mark: 'ruleY', name, y: [100 * accuracy], stroke: 'ink', strokeDasharray: '6 3' };
      }),
    ],
    [rows, others],
  );
  return (
    <div class="compared">
      <Chart
        name="accuracies"
        {...{ x, y, marks, labelledBy }}
        xTicks={none}
        yTicks={shares}
        yLabel={t.share}
        overlay={
          <>
            {rows.map(
              ({ kind, result }, i) =>
                result && (
                  <Held key={kind} part={kind}>
                    <At left={x(i + 0.5)} top={y(100 * result.test)} class="compared-share">
                      {inPercent(result.test)}
                    </At>
                  </Held>
                ),
            )}
            <At left={100} top={y(chance)} class="compared-level">
              {t.chance}
            </At>
            {others.map(([name, { accuracy }]) => (
              <At key={name} left={100} top={y(100 * accuracy)} class="compared-level">
                {t.others[name]}
              </At>
            ))}
            {guesses.hog !== undefined && (
              <GuessMark locale={locale} top={y(guesses.hog)}>
                {formatPercent(guesses.hog / 100, 0)}
              </GuessMark>
            )}
          </>
        }
      />
      <ul>
        {rows.map(({ kind, size, result }) => (
          <li key={kind}>
            <b>{t.kinds[kind]}</b>
            <span>
              {formatCount(size)} <i>{t.numbers}</i>
            </span>
            {result && (
              <Held part={kind} instead={t.waits}>
                {null}
              </Held>
            )}
          </li>
        ))}
      </ul>
      <p class="compared-beneath">{t.beneath}</p>
      {others.length > 0 && <p>{t.passport}</p>}
    </div>
  );
}

type Others = [name: keyof Strings['others'], found: FoundAccuracy][];
const otherNames = ['knn', 'linear', 'convnet'] as const;

/** Keeps what HoG has reached on the course’s pictures, and gives what other classifiers of the course have. */
function usePassport({ rows, counts, isPassport }: Model): Others {
  const isOwn = useGiven() !== undefined;
  const [others, setOthers] = useState<Others>([]);
  const accuracy = rows.find(({ kind }) => kind === 'hog')?.result?.test;
  useEffect(() => {
    if (isPassport && accuracy !== undefined && counts)
      keepAccuracy('hog', { accuracy, trained: counts.train, tested: counts.test });
    const look = () => {
      const found = isOwn ? {} : foundAccuracies();
      setOthers(otherNames.flatMap((name): Others => (found[name] ? [[name, found[name]]] : [])));
    };
    look();
    return onReturn(look);
  }, [isPassport, accuracy, isOwn]);
  return others;
}

/** What the table says of a classifier; dashes before it is trained. */
function cellsOf(result: Model['rows'][number]['result']): string[] {
  if (!result) return ['–', '–', '–', '–', '–'];
  const shares = [result.train, result.validation, result.test].map(inPercent);
  return [String(result.rate), String(result.epoch), ...shares];
}

/** How each classifier was chosen, and the reader’s own pictures. */
export function Details({ model, t, locale, id }: Props) {
  const { rows, counts } = model;
  return (
    <div class="compared-details">
      {counts && (
        <p>
          {t.pictures(...([counts.train, counts.validation, counts.test].map(formatCount) as [string, string, string]))}
        </p>
      )}
      <p id={`${id}-table`}>{t.table}</p>
      <div class="compared-table">
        <table class="number-table" aria-labelledby={`${id}-table`}>
          <thead>
            <tr>
              {Object.entries(t.columns).map(([name, text]) => (
                <th key={name} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, result }) => (
              <tr key={kind}>
                <th scope="row">{t.kinds[kind]}</th>
                {cellsOf(result).map((text, i) => (
                  <td key={i}>
                    {result ? (
                      <Held part={kind} instead="?">
                        {text}
                      </Held>
                    ) : (
                      text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OwnPictures locale={locale} asks={false} />
    </div>
  );
}
