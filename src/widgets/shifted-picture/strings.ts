import type { Translated } from '@i18n/locale';

const en = {
  title: 'Push the picture aside: which numbers stay as they were?',
  controls: {
    right: 'To the right',
    down: 'Down',
    poolings: { label: 'Max pooling', options: { '0': 'none', '1': 'once', '2': 'twice' } },
    compare: { label: 'Compare', options: { place: 'in place', along: 'moved along' } },
    map: 'Filter',
    subject: { label: 'Picture', options: { horse: 'horse', truck: 'truck', ship: 'ship', cat: 'cat' } },
  },
  handle: 'Where the picture is',
  picture: 'the picture, moved',
  before: 'its map before',
  after: 'its map now',
  same: { place: 'in place, the same', along: 'moved along, the same' },
  shares: { place: 'the same in place, of all eight maps', along: 'the same when moved along, of all eight maps' },
  ofAll: (share: string) => `${share} in all eight maps`,
  axis: 'pixels to the right, 0 down',
  pooled: { '0': 'not pooled', '1': 'pooled once', '2': 'pooled twice' },
  grey: 'grey: nothing to compare with',
  moved: (right: number, down: number) =>
    right === 0 && down === 0
      ? 'The picture has not moved.'
      : `The picture has moved by ${Math.abs(right)} to the ${right < 0 ? 'left' : 'right'} and ${Math.abs(down)} ${down < 0 ? 'up' : 'down'}.`,
  place: (count: string, share: string) =>
    ` Of the ${count} numbers of all eight maps, ${share} are what they were in the same place.`,
  along: (_: string, share: string) => ` Of the numbers that can move along with it, ${share} are what they were.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把图推到一旁：哪些数还和原来一样？',
    controls: {
      right: '向右',
      down: '向下',
      poolings: { label: '最大池化', options: { '0': '不做', '1': '一次', '2': '两次' } },
      compare: { label: '怎样比', options: { place: '在原处', along: '跟着移动' } },
      map: '滤波器',
      subject: { label: '图像', options: { horse: '马', truck: '卡车', ship: '船', cat: '猫' } },
    },
    handle: '图的位置',
    picture: '移动后的图',
    before: '原来的激活图',
    after: '现在的激活图',
    same: { place: '在原处没有变的', along: '跟着移动而没有变的' },
    shares: { place: '在原处没有变的，占八张激活图的比例', along: '跟着移动而没有变的，占八张激活图的比例' },
    ofAll: (share) => `八张激活图里占 ${share}`,
    axis: '向右的像素数（不向下移）',
    pooled: { '0': '不池化', '1': '池化一次', '2': '池化两次' },
    grey: '灰色：没有可比的',
    moved: (right, down) =>
      right === 0 && down === 0
        ? '图没有移动。'
        : `图向${right < 0 ? '左' : '右'}移动了 ${Math.abs(right)}，向${down < 0 ? '上' : '下'}移动了 ${Math.abs(down)}。`,
    place: (count, share) => `八张激活图的 ${count} 个数里，有 ${share} 在原处没有变。`,
    along: (_, share) => `能跟着图移动的数里，有 ${share} 没有变。`,
  },
};
