import { finish } from '@lib/finish';
import { trainTo, type State } from './run';

/** The limit, in epochs, where pages are built and where code is shown; on the page the run continues. */
// zh: 构建页面和显示代码时，最多训练这么多轮；在页面里会继续训练。
export const epochsAtBuild = 60;

export const frames = (state: State) => trainTo(state, undefined, {}, epochsAtBuild);

export const compute = (state: State) => finish(frames(state));
