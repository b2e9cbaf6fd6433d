import { finish } from '@lib/finish';
import { tested } from './settings';
import { trainTo, type Given, type Model, type State } from './training';

/** The limit where pages are built and where code is shown; on the page the training continues. */
// zh: 生成页面和显示代码时，最多只算这么多；在页面上训练会继续。
const limits = { epochs: 2, pictures: 300, tested: 100, shown: 10 };
/** Before any training there is little to compute: the page is built with what it shows when it is alive. */
// zh: 还没训练时要算的不多：生成的页面和运行起来时显示的一样。
const beginning = { ...limits, epochs: 0, pictures: Infinity, tested };

/** The first epochs of a training on few pictures. */
// zh: 用少量图训练的头几轮。
export const frames = (state: State, given?: Given) =>
  trainTo(state, given, {}, state.epoch === 0 ? beginning : limits) as Generator<Model, Model, void>; // alone it waits for nobody // zh: 独自训练，不用等谁

export const compute = (state: State, given?: Given) => finish(frames(state, given));
