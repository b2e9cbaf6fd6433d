import type { FigureOf } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { lossText } from './lossText';
import type { Model, State } from './model';
import type { Strings } from './strings';

/** How far the probabilities are from a target that need not be certain. */
export function Details({ model, t }: FigureOf<State, Model, Strings>) {
  // where the way that is shown has no loss, its parts have no value either
  const shown = (value: number) => (Number.isFinite(model.loss) ? lossText(value) : formatNumber(NaN));
  return (
    <div class="softmax">
      <p class="softmax-target">{t.ofTarget}</p>
      <dl class="softmax-divergence">
        <dt>{t.crossEntropy}</dt>
        <dd data-quantity="softmax.loss">{shown(model.crossEntropy)}</dd>
        <dt>− {t.entropy}</dt>
        <dd data-quantity="target.entropy">{formatNumber(model.entropy)}</dd>
        <dt>= {t.divergence}</dt>
        <dd class="tone-loss tone-text">{shown(model.divergence)}</dd>
      </dl>
    </div>
  );
}
