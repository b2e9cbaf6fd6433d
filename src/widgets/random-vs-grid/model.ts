import { finish } from '@lib/finish';
import { compare } from './compare';
import type { State } from './draws';

/** The most runs along a side where pages are built and where code is shown; on the page the sweep continues. */
// zh: 构建页面和显示代码时，每边最多跑这么多次训练；在页面里扫描会继续。
export const cellsAtBuild = 9;

export const frames = (state: State) => compare(state, undefined, {}, cellsAtBuild);

export const compute = (state: State) => finish(frames(state));
