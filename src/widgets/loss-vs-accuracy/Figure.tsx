import { useMemo } from 'preact/hooks';
import { pictureClassNames } from '@i18n/pictureClasses';
import { Held } from '@kit/Held';
import { beforeFork } from '@parts/fork/before';
import { Forking } from '@parts/fork/Forking';
import { Button } from '@ui/controls/Button';
import { Slider } from '@ui/controls/Slider';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { formatNumber, inPercent } from '@ui/number';
import { Curves } from './Curves';
import { Margins } from './Margins';
import { Part, type Props, type Reading, type State } from './Part';
import { ways, type Model } from './run';
import { changeOf, isChanged, lossText, marginText, reading } from './said';
import { classes, examples, lastEpoch, settings } from './settings';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

export function Figure(props: Props) {
  const { state, model } = props;
  const { factor, chosen, push } = state;
  const read = useMemo(() => reading(state, model), [model.scores, model.labels, factor, ...chosen, ...push]);
  return (
    <div class="drifting" data-picture>
      <Margins {...props} read={read} />
      <Curves {...props} />
      <Chosen {...props} read={read} />
    </div>
  );
}

/** How the run was trained, and what happens if it continues with other settings. */
export function Details(props: Props) {
  const { state, t } = props;
  const { std } = settings[beforeFork(state, ways)?.before.run ?? state.run];
  const start = std === 'he' ? t.starts.he : t.starts.std(String(std));
  return (
    <>
      <Branches {...props} />
      <p class="drifting-note">{t.network(...trainedBy(state, t), start)}</p>
    </>
  );
}

const trainedBy = ({ run }: Pick<State, 'run'>, t: Strings): [rate: string, momentum: string] => {
  const { rate, momentum } = settings[run];
  return [String(rate), momentum ? t.momentum(String(momentum)) : ''];
};

/** Forks the run: does the loss or the accuracy change if it continues with the rate of the other run? */
function Branches({ state, model, t, set, locale }: Props) {
  const { epoch, curves, branch } = model;
  const told = (of: State, { accuracy, loss }: Model['curves']['training']) =>
    t.branch(...trainedBy(of, t), inPercent(accuracy[epoch]), lossText(loss[epoch]));
  return (
    <Part parts={['accuracy', 'loss']} set={model.set}>
      <Forking
        {...{ locale, state, ways, set, told }}
        step={epoch}
        last={lastEpoch}
        unit="epoch"
        pale={branch && branch.curves[model.set]}
        full={curves[model.set]}
      />
    </Part>
  );
}

/** The example under the pointer: its picture, the network's answer, and its share of the loss. */
function Chosen({ state, model, t, set, locale, id, read }: Props & { read: Reading }) {
  const example = state.chosen[0] - 1;
  const { labels, scores: all, picture } = model;
  const { margins, losses, loss } = read.now;
  const names = pictureClassNames[locale];
  const own = all.subarray(example * classes, (example + 1) * classes);
  const raised = state.push[0] + state.push[1];
  const scores = Array.from(own, (score, k) => state.factor * score + (k === labels[example] ? raised : 0));
  const answer = scores.indexOf(Math.max(...scores));
  const isMoved = isChanged(changeOf(state));
  const numbers = (
    <>
      <Part parts={['accuracy']} set={model.set}>
        <span>{t.answer(names[answer])}</span>
      </Part>
      <Part parts={['loss']} set={model.set}>
        <span>
          {t.ofOne(marginText(margins[example]), lossText(losses[example]))}
          {t.ofAll(formatNumber((100 * losses[example]) / (loss * losses.length), 1, true))}
        </span>
      </Part>
    </>
  );
  return (
    <div class="drifting-chosen">
      <PixelPicture pixels={picture} alt="" />
      <div>
        <p>
          <span class="tone-text tone-correct">{t.example(example + 1, names[labels[example]])}</span>
          {isMoved ? <Held part="moved">{numbers}</Held> : numbers}
        </p>
        <div class="drifting-choose needs-script">
          <Slider
            id={`${id}-chosen`}
            label={t.controls.chosen}
            value={example + 1}
            min={1}
            max={examples}
            step={1}
            onInput={(value) => set({ chosen: [value], push: [0, state.push[1]] })}
          />
          <Button class="button" off={!isMoved} onClick={() => set({ factor: 1, push: [0, 0] })}>
            {t.back}
          </Button>
        </div>
      </div>
    </div>
  );
}
