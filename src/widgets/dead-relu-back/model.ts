import { finish } from '@lib/finish';
import { tryNets, type State } from './revival';

/** The limit where pages are built and where code is shown; on the page the runs continue. */
// zh: 生成页面和显示代码时，最多只算这么多；在页面上会继续算。
const limits = { nets: 1, steps: 400 };

/** The first net, for the first of its steps. */
// zh: 第一个网络，走头几步。
export const frames = (state: State) => tryNets(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
