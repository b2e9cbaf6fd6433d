import type { ComponentChildren } from 'preact';
import { Held } from '@kit/Held';
import { Follows } from '@ui/Follows';
import { Views } from '@ui/Views';
import { Backward } from './Backward';
import { BatchTable } from './BatchTable';
import { Forward } from './Forward';
import { GradientTable } from './GradientTable';
import type { Props } from './props';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import '@ui/figures/numberTable.css';
import './style.css';

export function Figure(props: Props) {
  const { state, model, t } = props;
  const given = { ...props, j: Number(state.feature) - 1, trained: model.trained };
  const isForward = state.pass === 'forward';
  return (
    <Views shown={state.pass}>
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
        <Follows>
          {isForward ? (
            <BatchTable {...given} />
          ) : (
            <AfterForward t={t}>
              <GradientTable {...given} />
            </AfterForward>
          )}
        </Follows>
      </div>
    </Views>
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
