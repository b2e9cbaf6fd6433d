import type { Translated } from '@i18n/locale';
import { pictureClassNames } from '@i18n/pictureClasses';

const en = {
  title: 'Change the scene as you like. Is it still the same cat?',
  controls: {
    viewpoint: 'Viewpoint',
    light: 'Light',
    pose: 'Pose',
    occlusion: 'Curtain',
    clutter: 'Clutter',
    breed: 'Breed',
    column: 'Column of the window',
    row: 'Row of the window',
  },
  classes: pictureClassNames.en,
  seen: 'what you see',
  sampled: 'what the camera keeps: 32 × 32 pixels',
  numbers: 'what the computer gets: red',
  window: 'Window of numbers',
  labelValue: 'a cat',
  labelHidden: 'a curtain, and a cat behind it',
  nearest: 'the nearest picture that it knows',
  changed: (share: string, here: number) => `${share} changed, ${here}/64 here: underlined`,
  distances: 'How far this picture is, by its numbers, from',
  toFirst: 'this cat as it was',
  toOther: (name: string) => `the nearest other: ${name}`,
  isSeen: 'It is a cat. ',
  isHidden: 'The curtain hides the cat. ',
  summary: (changed: string, nearest: string) =>
    `${changed}% of the 3,072 numbers have changed; the nearest known picture shows: ${nearest}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '随你怎么改变场景。它还是那只猫吗？',
    controls: {
      viewpoint: '视角',
      light: '光照',
      pose: '姿势',
      occlusion: '窗帘',
      clutter: '杂物',
      breed: '品种',
      column: '窗口所在列',
      row: '窗口所在行',
    },
    classes: pictureClassNames.zh,
    seen: '你看到的',
    sampled: '相机留下的：32 × 32 个像素',
    numbers: '计算机得到的：红色',
    window: '数字窗口',
    labelValue: '猫',
    labelHidden: '窗帘，后面有一只猫',
    nearest: '它记得的图里最近的一张',
    changed: (share, here) => `变了 ${share}，这里 ${here}/64，画了线`,
    distances: '按数字算，这张图离下面两张有多远',
    toFirst: '这只猫最初的样子',
    toOther: (name) => `其余最近的：${name}`,
    isSeen: '它是猫。',
    isHidden: '窗帘把猫挡住了。',
    summary: (changed, nearest) => `3,072 个数里有 ${changed}% 变了；已知图像中最近的一张是：${nearest}。`,
  },
};
