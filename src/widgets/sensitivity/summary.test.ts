import { initialState } from '@kit/controls';
import { expect, test } from 'vitest';
import Widget from '.';

const { spec } = Widget;
const said = (offset: number[], isHeld: (part: string) => boolean = () => false) => {
  const state = { ...initialState(spec.controls), offset };
  return spec.summary(state, spec.compute(state), spec.strings.en, isHeld);
};

test('the sentence tells the steps of two weights from those with the bias', () => {
  expect(said([4, 4])).toMatch(
    /two weights take 66 steps as .* 9 steps once.* bias is learned, too, .* 1,?374 steps and 5 steps/,
  );
  expect(said([4, 4])).not.toContain('is ahead');
  expect(said([4, 4], (part) => part === 'steps')).not.toMatch(/66|374/);
});

test('where the cloud is ahead as it comes, the sentence says that the bias ends that', () => {
  expect(said([1.5, 0.5])).toMatch(
    /two weights take 4 steps .* 9 steps .* 19 steps and 5 steps\. So the cloud as it comes is ahead/,
  );
});
