import type { Probes } from './probes';
import { classes, fewExamples, type Mistake, type Probe } from './settings';

/** What a probe may find: first what it finds of a healthy program. */
// zh: 一项检查可能的结果：第一个是健康程序的结果。
export const findings = {
  start: ['asExpected', 'above', 'noNumber'],
  overfit: ['learned', 'notLearned', 'noNumber'],
  gradient: ['agrees', 'opposite', 'onlyFirst', 'noNumber'],
  ratio: ['usual', 'tiny', 'huge', 'noNumber'],
  units: ['alive', 'dead', 'equal', 'noNumber'],
  labels: ['mixed', 'sorted', 'onlyOne'],
  data: ['apart', 'shared', 'centred', 'noNumber'],
} as const satisfies Record<Probe, readonly string[]>;
export type Findings = { [P in Probe]: (typeof findings)[P][number] };

/** How far the slopes by differences may be from the gradient: in float64 they agree to more digits than these. */
// zh: 差分得到的斜率与梯度最多相差多少：用 float64 时，相符的位数比这更多。
const agreement = 1e-5;

/** What the probes find, in a word each. */
// zh: 各项检查的结果，各用一个词。
export function read({ start, overfit, gradient, ratio, units, labels, data }: Probes): Findings {
  const without = Number.isNaN;
  const [first, second] = gradient.map(({ error }) => error);
  const steps = ratio.map(([step]) => step);
  const columns = [...data.train, ...data.val];
  return {
    start: without(start.loss) ? 'noNumber' : start.loss > Math.log(classes) + 0.3 ? 'above' : 'asExpected',
    overfit: without(overfit.losses.at(-1))
      ? 'noNumber'
      : Math.round(100 * overfit.losses.at(-1)!) <= 30 && overfit.right > fewExamples - 3
        ? 'learned'
        : 'notLearned',
    gradient: without(first) ? 'noNumber' : first > 1.9 ? 'opposite' : second > agreement ? 'onlyFirst' : 'agrees',
    ratio: steps.some(without)
      ? 'noNumber'
      : Math.max(...steps) > 0.5
        ? 'huge'
        : Math.max(...steps) < 0.001
          ? 'tiny'
          : 'usual',
    units: units.noNumbers
      ? 'noNumber'
      : units.dead === units.count
        ? 'dead'
        : units.different === 1
          ? 'equal'
          : 'alive',
    labels:
      labels.train.filter(Boolean).length === 1
        ? 'onlyOne'
        : labels.batches.every((batch) => batch.filter(Boolean).length === 1)
          ? 'sorted'
          : 'mixed',
    data: columns.some(({ mean }) => without(mean))
      ? 'noNumber'
      : data.shared > 0
        ? 'shared'
        : data.val.every(({ mean }) => Math.abs(mean) < 0.001)
          ? 'centred'
          : 'apart',
  };
}

const healthy: Findings = {
  ...{ start: 'asExpected', overfit: 'learned', gradient: 'agrees', ratio: 'usual', units: 'alive' },
  ...{ labels: 'mixed', data: 'apart' },
};

/** What the probes find of each mistake; what depends on chance is null. */
// zh: 每种错误会有怎样的检查结果；取决于随机数的为 null。
export const expected: Record<Mistake | 'none', { [P in Probe]: Findings[P] | null }> = {
  none: healthy,
  allEqual: { ...healthy, overfit: 'notLearned', units: 'equal' },
  dead: { ...healthy, overfit: 'notLearned', ratio: 'tiny', units: 'dead' },
  lambda: { ...healthy, start: 'above', overfit: 'notLearned' },
  leak: { ...healthy, data: 'shared' },
  nan: {
    ...{ start: 'noNumber', overfit: 'noNumber', gradient: 'noNumber', ratio: 'noNumber', units: 'noNumber' },
    ...{ labels: 'mixed', data: 'noNumber' },
  },
  noZeroGrad: { ...healthy, overfit: null, gradient: 'onlyFirst' },
  oneClass: { ...healthy, labels: 'onlyOne' },
  ownStatistics: { ...healthy, data: 'centred' },
  rateHigh: { ...healthy, overfit: null, ratio: 'huge' },
  rateLow: { ...healthy, overfit: 'notLearned', ratio: 'tiny' },
  sorted: { ...healthy, labels: 'sorted' },
  wrongSign: { ...healthy, overfit: 'notLearned', gradient: 'opposite' },
};

/** The probe that shows each mistake. */
// zh: 能查出每种错误的那项检查。
export const shownBy: Record<Mistake, Probe> = {
  allEqual: 'units',
  dead: 'units',
  lambda: 'start',
  leak: 'data',
  nan: 'data',
  noZeroGrad: 'gradient',
  oneClass: 'labels',
  ownStatistics: 'data',
  rateHigh: 'ratio',
  rateLow: 'ratio',
  sorted: 'labels',
  wrongSign: 'gradient',
};

/** The probe that speaks against a diagnosis: the one that would show it, or else the one that shows the truth. */
// zh: 与一个诊断矛盾的检查：首选能查出这个诊断的那项，否则用能查出真正错误的那项。
export function against(diagnosis: Mistake, truth: Mistake): Probe {
  const probe = shownBy[diagnosis];
  return expected[diagnosis][probe] === expected[truth][probe] ? shownBy[truth] : probe;
}
