import { expect, test } from 'vitest';
import { parseNetwork } from '@parts/convnet/inAddress';
import { compute as computeOf, type State } from './model';
import { presets } from './presets';

const compute = (state: Omit<State, 'floor'> & Partial<State>) => computeOf({ floor: false, ...state });

test('the first layer of AlexNet: 227 fits and makes 55, 224 does not', () => {
  const { rows, end } = compute(presets.alexnet);
  expect(rows[0].cost!.to).toEqual([96, 55, 55]);
  expect(rows[0].cost!.parameters).toBe(34944);
  expect(end).toEqual([96, 27, 27]);
  const paper = compute(presets.paper).rows;
  expect(paper[0].misfit).toMatchObject({ why: 'steps', side: 224 });
  expect(paper[0].instead).toBeTruthy();
  expect(paper[1]).toEqual({ layer: { kind: 'relu' } }); // it waits
});

test('LeNet-5 has 61,706 parameters, most of them after the last map', () => {
  const { parameters, rows } = compute(presets.lenet);
  expect(parameters).toBe(61706);
  expect(rows[6].cost!.to).toEqual([120, 1, 1]);
});

test('only ten scores for colour pictures of 32 × 32 can be trained on the page', () => {
  expect(compute(presets.demo).trains).toBe(true);
  expect(compute(presets.lenet).trains).toBe(false);
  expect(compute({ ...presets.demo, network: 'c4k3,fc9' }).trains).toBe(false);
  expect(compute({ ...presets.demo, network: 'c4k3s3,fc10' }).trains).toBe(false);
});

test('rounded down, nothing but what is larger is refused, and it can be trained', () => {
  const { rows, end } = compute({ ...presets.paper, floor: true });
  expect(rows.map(({ cost }) => [cost!.to[1], cost!.left])).toEqual([[54, 1], [54, 0], [26, 1]]); // prettier-ignore
  expect(end).toEqual([96, 26, 26]);
  expect(compute({ ...presets.demo, network: 'c4k3s2p1,pool3,fc10', floor: true }).trains).toBe(true);
  expect(compute({ ...presets.demo, network: 'c4k3,pool2,c4k11,pool8,fc10', floor: true }).rows[3].misfit).toBeTruthy();
});

test('what would fit instead fits', () => {
  for (const network of ['c4k3s3,fc10', 'pool5', 'c4k5,pool3,fc10', 'c4k11s5']) {
    const { rows } = compute({ network, picture: '3x32x32' });
    const at = rows.findIndex(({ misfit }) => misfit);
    const layers = parseNetwork(network)!;
    layers[at] = rows[at].instead!;
    expect(compute({ network, picture: '3x32x32' }).rows[at].instead).toBeTruthy();
  }
});

test('text that is no network is an empty one', () => {
  expect(compute({ network: 'dropout', picture: '3x32x32' })).toMatchObject({ rows: [], parameters: 0, trains: false });
});
