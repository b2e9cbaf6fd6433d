import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Backward } from './Backward';
import { BatchTable } from './BatchTable';
import { Forward } from './Forward';
import { GradientTable } from './GradientTable';
import type { Model, State as ModelState, Trained } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import '@ui/figures/numberTable.css';
import './style.css';

interface State extends ModelState {
  /** What is drawn, and of which feature. */
  pass: 'forward' | 'backward';
  feature: '1' | '2' | '3';
}

export type Props = FigureOf<State, Model, Strings>;
/** What the parts of the figure are given: `j` is the feature that is shown, counted from 0. */
export type PartProps = Props & { j: number; trained: Trained | null };

export function Figure(props: Props) {
  const { state, model, t } = props;
  const given = { ...props, j: Number(state.feature) - 1, trained: model.trained };
  const isForward = state.pass === 'forward';
  return (
    <div class={`batch-steps is-${state.pass}`}>
      <div data-picture>
        {isForward ? (
          <Forward {...given} />
        ) : (
          <AfterForward t={t}>
            <Backward {...given} />
          </AfterForward>
        )}
        {!model.trained && (
          <p class="batch-refused">
            {model.n === 0 ? t.empty : t.refused} {model.n === 1 && <code>{t.message(model.n)}</code>}
          </p>
        )}
      </div>
      {isForward ? (
        <BatchTable {...given} />
      ) : (
        <AfterForward t={t}>
          <GradientTable {...given} />
        </AfterForward>
      )}
    </div>
  );
}

/** The way back tells what x̂ is: it waits with it. */
const AfterForward = ({ t, children }: { t: Strings; children: ComponentChildren }) => (
  <Held part="normalized" instead={<p>{t.waits}</p>}>
    <Held part="others" instead={<p>{t.waits}</p>}>
      {children}
    </Held>
  </Held>
);
