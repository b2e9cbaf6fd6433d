import type { ComponentChildren } from 'preact';
import { Held } from '@kit/Held';
import { formatShape } from '@lib/engine/errors';
import { Button } from '@ui/controls/Button';
import { Follows } from '@ui/Follows';
import { formatNumber } from '@ui/number';
import { Block } from './Block';
import { guessOf, placeIn } from './guess';
import type { Props } from './props';
import '@ui/controls/button.css';
import './style.css';

/** Far enough apart that the next cell is another example’s, or channel’s; with no common divisor with any block’s size. */
const stride = 37;
const short = (value: number) => formatNumber(value, 2, true);

export function Figure(props: Props) {
  const { state, model, t } = props;
  const isGuess = state.mode === 'guess';
  const { isTold } = guessOf(state, model);
  return (
    <div class="shared">
      <div data-picture>
        <Held part="cells" instead={<Block {...props} isOpen={false} />}>
          <Block {...props} isOpen />
        </Held>
        <p class="shared-shade">{t.shade}</p>
      </div>
      <Follows class="shared-side-by-side">
        {isGuess ? (
          <Guess {...props} />
        ) : (
          <p class="needs-script">
            <button type="button" class="button" onClick={() => props.set({ mode: 'guess' })}>
              {t.guess.begin}
            </button>
          </p>
        )}
        <Readings {...props} isSeen={!isGuess || isTold} />
        {model.refused && (
          <p class="shared-refused">
            {t.refused[model.refused]} <code>{t.message[model.refused](model.shapes.input.join(', '))}</code>
          </p>
        )}
        {!model.refused && model.each === 1 && <p class="shared-refused">{t.zeros}</p>}
      </Follows>
    </div>
  );
}

/** What a reader who marks cells is to do. */
function Guess({ state, model, t, set }: Props) {
  const { question, marks, isTold } = guessOf(state, model);
  const { shape, chosen, values } = model;
  const next = placeIn(shape, (chosen + stride) % values.length);
  return (
    <div class="shared-guess">
      <p>{t.guess.task}</p>
      <p class="needs-script">
        <Button class="button" off={isTold} onClick={() => set({ marked: [question, ...marks], told: [question] })}>
          {t.guess.check}
        </Button>
        <Button class="button" off={marks.size === 0 && !isTold} onClick={() => set({ marked: [], told: [0] })}>
          {t.guess.clear}
        </Button>
        <button type="button" class="button" onClick={() => set({ cell: next, marked: [], told: [0] })}>
          {t.guess.next}
        </button>
      </p>
    </div>
  );
}

/** The numbers of the chosen cell, how many statistics there are, and the shapes of all. */
function Readings({ state, model, t, isSeen }: Props & { isSeen: boolean }) {
  const { chosen, values, normal, statisticOf, means, variances, statistics, each, shapes, parameters } = model;
  const mine = statisticOf[chosen];
  const told = (part: string, text: ComponentChildren) => (
    <Held part={part} instead="?">
      {isSeen ? text : '?'}
    </Held>
  );
  const alike = state.norm === 'group' ? t.alikeGroups[state.groups as '1' | '6'] : undefined;
  return (
    <dl class="shared-readings">
      <div>
        <dt>{t.cellIs}</dt>
        <dd class="shared-numbers">
          <span>x = {short(values[chosen])}</span>,{' '}
          {told(
            'cells',
            <>
              <span>
                μ = <b>{short(means[mine])}</b>
              </span>
              , <span>σ = {short(Math.sqrt(variances[mine]))}</span>
              {normal && ', '}
              {normal && <span>x̂ = {short(normal[chosen])}</span>}
            </>,
          )}
        </dd>
      </div>
      <div>
        <dt>{t.statistics}</dt>
        <dd>
          {told(
            'cells',
            told(
              'counts',
              <>
                <b>{statistics}</b>
                {t.over}
                <b>{t.numbers(each)}</b>
                {alike && <small>{alike}</small>}
              </>,
            ),
          )}
        </dd>
      </div>
      <div>
        <dt>{t.ofStatistics}</dt>
        <dd>{told('shapes', <b>{formatShape(shapes.statistics)}</b>)}</dd>
      </div>
      <div>
        <dt>{t.ofParameters}</dt>
        <dd>
          {told(
            'parameters',
            <>
              <b>{formatShape(shapes.parameters)}</b> <span>{t.counted(parameters)}</span>
              {state.norm === 'instance' && <small>{t.off}</small>}
            </>,
          )}
        </dd>
      </div>
    </dl>
  );
}
