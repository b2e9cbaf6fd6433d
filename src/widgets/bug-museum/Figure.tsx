import { Held } from '@kit/Held';
import { LossChart } from '@parts/clinic/LossChart';
import { Diagnosis } from './Diagnosis';
import { Findings } from './Findings';
import type { Props } from './props';
import { isKnown } from './score';
import { epochs } from './settings';
import './style.css';

/** The curves of a case, what a probe finds of it, and its diagnosis; then the curves of the cured program, too. */
export function Figure(props: Props) {
  const { state, model, t, labelledBy } = props;
  const { sick, healthy } = model;
  const isCured = isKnown(state, state.case[0] - 1);
  return (
    <div class="museum">
      <LossChart
        losses={sick.curves}
        dashed={isCured ? healthy.curves : undefined}
        note={isCured && <span>{t.key.cured}</span>}
        {...{ epochs, t, labelledBy }}
      />
      <Held part="findings" instead={<span />}>
        <Findings {...props} />
      </Held>
      <Held part="diagnosis">
        <Diagnosis {...props} />
      </Held>
    </div>
  );
}
