import { finish } from '@lib/finish';
import { coarse } from './settings';
import { sweep, type State } from './sweep';

/** Where pages are built and where code is shown, only the coarse grid is tried; on the page the sweep continues. */
// zh: 构建页面和显示代码时只试粗网格；在页面里会继续试下去。
export const frames = (state: State) => sweep(state, {}, coarse);

export const compute = (state: State) => finish(frames(state));
