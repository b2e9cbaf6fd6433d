import { costOf } from '@widgets/conv-volume/model';
import { unrounded } from './runs';

const layer = { size: 32, depth: 3, filters: 6, kernel: 5, stride: 1, pad: 0 };

/** Every decimal of the chapter's prose. */
export const numbers = {
  volume: { work: costOf({ ...layer, size: 64 }).multiplyAdds / costOf(layer).multiplyAdds },
  size: { three: unrounded(7, 3, 3, 0), alex: unrounded(224, 11, 4, 0), alexPadded: unrounded(224, 11, 4, 1) },
};
