import { claim, type ChapterClaims } from '@prose/claims';
import { initialState } from '@kit/controls';
import ConditionNumber from '@widgets/condition-number';

const bowls = ConditionNumber.spec.compute({ ...initialState(ConditionNumber.spec.controls), momentum: true });
/** By how much the steps grow from condition number 10 to 1000. */
const growth = (counts: number[]) => counts.at(-1)! / counts[3];

export const claims: ChapterClaims['claims'] = {
  'steps-in-proportion': claim({
    says: 'At the best rate, the steps of plain descent to one per cent grow in proportion to the condition number.',
    measure: () => growth(bowls.counts.best),
    holds: (times) => Math.abs(times - 100) < 5,
    control: () => growth(bowls.counts.momentum!),
    options: {
      'as-many': (times) => times < 2,
      'ten-times': (times) => Math.abs(times - 10) < 5,
      'hundred-times': (times) => Math.abs(times - 100) < 5,
    },
  }),
};

export const unclaimed: ChapterClaims['unclaimed'] = {};
