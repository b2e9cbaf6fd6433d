// "Show the code": the code of a widget's model runs as a cell, and computes what the figure shows.
import { expect, test } from 'vitest';
import { gradedLimits } from '@cells/run/inert';
import { describe as describeValue } from '@cells/sandbox/describe';
import type { AnyWidget } from '@kit/defineWidget';
import { initialState } from '@kit/controls';
import { modelCode } from '@kit/ownCode/modelCode';
import { readModel } from '@kit/ownCode/readModel';
import { inTurn, turnOf } from '../turns';
import { isLookedAt } from './lookedAt';
import { runCode } from './runCode';

const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });

const cases = Object.values(widgets).map(({ default: widget }) => [widget.spec.name, widget] as const);
/** The widgets whose models are computed in this run. */
const computed = inTurn(cases.map(([name]) => name).filter(isLookedAt), (name) => turnOf(`src/widgets/${name}/model.ts`), 24); // prettier-ignore

test('comments are in the reader’s language, and the code is the same', async () => {
  const comments = /\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ .*/g;
  const withoutComments = (code: string) => code.replace(comments, '').replace(/\s+/g, ' ');
  for (const [name] of cases) {
    const [en, zh] = [await modelCode(name, 'en'), await modelCode(name, 'zh')];
    expect(en, name).not.toMatch(/[\u4e00-\u9fff]/);
    expect(withoutComments(zh), name).toBe(withoutComments(en));
    // formulas and names of types need no translation
    const inEnglish = zh.match(comments)!.filter((one) => !/[\u4e00-\u9fff]/.test(one) && /\b[a-z]{3,} [a-z]{2,} /i.test(one)); // prettier-ignore
    expect(inEnglish, name).toEqual([]);
  }
});

test.each(cases.filter(([name]) => computed.includes(name)))('%s', async (name, { spec }) => {
  const { defined } = await runCode(await modelCode(name, 'en'));
  const state = initialState(spec.controls);
  const wanted: unknown = spec.compute(state);
  const got = readModel(
    describeValue((defined.compute as typeof spec.compute)(structuredClone(state)), gradedLimits),
    wanted,
  );
  expect(got).toEqual(wanted);
});
