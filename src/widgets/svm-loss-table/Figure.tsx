import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { Bars } from '@ui/figures/Bars';
import { HingeSum } from '@parts/scores/HingeSum';
import { Lane, LaneBar } from '@parts/scores/Lanes';
import { Picture, pictureNames } from '@ui/figures/Pictures';
import { horizontal } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { classes, type Model, type State } from './model';
import { lossOf, meanOf, scoreOf } from './names';
import type { Strings } from './strings';
import './style.css';

/** What can be typed; a lane shows the middle of it. */
export const bounds = { min: -100, max: 100, step: 0.1 };
const x = horizontal(-5, 6.5);
/** One axis for all ways to add up, so that a bar grows when its loss does. */
const longest = 16;
const ticks = [0, 4, 8, 12, 16];
const tones = ['class-3', 'class-1', 'class-0'];

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const isHeld = useContext(IsHeld);
  /** How many terms of a picture have been worked out. */
  const reached = (i: number) => state.terms - i * classes;
  const isWhole = state.terms === classes ** 2;
  const setScore = (index: number) => (value: number) =>
    set({ scores: state.scores.map((score, i) => (i === index ? value : score)) });

  return (
    <div class="svm">
      <div class="svm-pictures">
        {model.pictures.map(({ correct, terms, loss }, i) => (
          <section key={i} class="svm-picture" aria-label={t.picture(t.classes[i])}>
            <Picture name={pictureNames[i]} tone="correct" alt={t.picture(t.classes[i])} />
            {i === 1 && isHeld('car') && <small class="svm-waits needs-script">{t.waits}</small>}
            <div>
              {terms.map(({ score }, j) => (
                <Lane
                  key={j}
                  name={t.classes[j]}
                  tone={i === j ? 'correct' : tones[j]}
                  scale={x}
                  value={score}
                  {...bounds}
                  isFixed={i === 1 && isHeld('car')}
                  label={t.score(t.classes[j], t.classes[i])}
                  quantity={scoreOf(i, j, score)}
                  onInput={setScore(i * classes + j)}
                >
                  {i !== j && <LaneBar scale={x} from={score} to={score + 1} tone="margin" class="lane-margin" />}
                  {i !== j && <LaneBar scale={x} from={correct} to={score + 1} tone="loss" class="lane-overlap" />}
                </Lane>
              ))}
            </div>
            <HingeSum
              symbol={`L${'₁₂₃'[i]}`}
              correct={correct}
              margin={1}
              terms={terms.map((term, j) => ({
                ...term,
                tone: i === j ? 'correct' : tones[j],
                quantity: scoreOf(i, j, term.score),
              }))}
              total={loss}
              quantities={{ correct: scoreOf(i, i, correct), total: lossOf(i, state) }}
              power={model.power}
              divisor={model.divisor}
              reached={reached(i)}
              skippedBecause={t.skipped}
            />
          </section>
        ))}
      </div>
      <Bars
        max={longest}
        ticks={ticks}
        labelledBy={labelledBy}
        mark={isWhole ? { value: model.mean, tone: 'loss' } : undefined}
        rows={[
          ...model.pictures.map(({ terms, loss }, i) => ({
            name: t.classes[i],
            parts: terms.map(({ value, skipped }, j) => ({
              value: skipped || j >= reached(i) ? 0 : value / model.divisor,
              tone: i === j ? 'correct' : tones[j],
            })),
            reading: reached(i) >= classes ? formatNumber(loss) : '…',
            quantity: reached(i) >= classes ? lossOf(i, state) : undefined,
          })),
          {
            name: t.mean,
            parts: [{ value: isWhole ? model.mean : 0, tone: 'loss' }],
            reading: isWhole ? formatNumber(model.mean) : '…',
            quantity: isWhole ? meanOf(state) : undefined,
          },
        ]}
      />
    </div>
  );
}
