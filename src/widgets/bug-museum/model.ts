import { memo } from '@lib/memo';
import { probed } from './probes';
import { read } from './readings';
import { cases, epochs, seed, type Mistake, type Probe } from './settings';

export interface State {
  /** Which case is shown, from 1 on. */
  // zh: 显示的是哪个病例，从 1 数起。
  case: number[];
  probe: Probe;
  /** For each case the number of the diagnosis that was made first, and of the last one; 0 for none. */
  // zh: 每个病例第一次和最近一次诊断的编号；0 表示还没有。
  first: number[];
  latest: number[];
}

const probedOnce = memo((mistake?: Mistake) => probed(seed, mistake, epochs), { most: 13 });

/** The run of a case with all that the probes find, and the same of the program without the mistake. */
// zh: 一个病例的训练和各项检查的结果，以及没有错误的程序的同样结果。
export function compute(state: Pick<State, 'case'>) {
  const mistake = cases[state.case[0] - 1];
  const sick = probedOnce(mistake);
  return { mistake, sick, healthy: probedOnce(), found: read(sick.probes) };
}

export type Model = ReturnType<typeof compute>;
