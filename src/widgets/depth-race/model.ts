import { finish } from '@lib/finish';
import { trainTo, type Limits, type State } from './race';

/** The limit where pages are built and where code is shown; on the page the race continues. */
// zh: 构建页面和显示代码时，最多计算这么多；在页面里比赛会继续。
const limits: Limits = { steps: 60, points: 50, isOneRate: true };

/** The first steps of a race with few points, at one rate. */
// zh: 用少量点、一个学习率比赛的头几步。
export const frames = (state: State) => trainTo(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
