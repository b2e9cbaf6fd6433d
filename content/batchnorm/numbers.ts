import { initialState } from '@kit/controls';
import { mean } from '@parts/statistics';
import Steps from '@widgets/batchnorm-steps';
import { jitter, runningVariance } from './functions';

const start = initialState(Steps.spec.controls);
const third = start.x.filter((_, at) => at % 3 === 2);
const trained = Steps.spec.compute(start).trained!;
const normalOfThird = trained.normal.map((row) => row[2]);

/** Every decimal of the chapter's prose. */
export const numbers = {
  root: { five: Math.sqrt(5) },
  third: {
    least: Math.min(...third),
    most: Math.max(...third),
    variance: trained.variances[2],
    normal: mean(normalOfThird.map((value) => (value - mean(normalOfThird)) ** 2)),
  },
  rate: { small: 0.3 },
  jitter: { eight: jitter(8, 1) },
  running: { momentum: 0.1, unbiased: runningVariance([0, 2], true) },
};
