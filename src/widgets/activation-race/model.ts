import { finish } from '@lib/finish';
import { trainTo, type Limits, type State } from './race';

/** The limit where pages are built and where code is shown; on the page the race continues. */
// zh: 生成页面和显示代码时，最多只算这么多；在页面上比赛会继续。
const limits: Limits = { epochs: 10, pictures: 32, rates: 1 };

/** The first epochs of a race with few pictures, at one rate. */
// zh: 用少量图、一个学习率比赛的头几轮。
export const frames = (state: State) => trainTo(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
