import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { readState } from '@kit/urlState';
import BatchnormSteps from '@widgets/batchnorm-steps';
import { compute } from '@widgets/batchnorm-steps/model';
import { proveChapter } from '../../tests/contracts/provenChapter';
import { claims, unclaimed } from './claims';
import { numbers } from './numbers';

proveChapter(import.meta.dirname, { claims, unclaimed }, numbers);

test('the link beneath “nothing is lost” sets a scale and a shift with which nothing is', () => {
  const { controls } = BatchnormSteps.spec;
  for (const locale of ['en', 'zh']) {
    const text = readFileSync(`${import.meta.dirname}/${locale}.mdx`, 'utf8');
    const [, set] = /"exactly-recovered">[^\n]*<Try widget="batchnorm-steps" set="([^"]*)">/.exec(text)!;
    const address = set.replace(/(?<=^|&)/g, 'steps.');
    expect(compute({ ...initialState(controls), ...readState('steps', controls, address) }).trained!.error[2]).toBe(0);
  }
});
