import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Set a distance, and compare what changes with what you see',
  controls: {
    subject: {
      label: 'Picture',
      options: { horse: 'horse', ship: 'ship', frog: 'frog', cat: 'the cat of the opening' },
    },
    distance: 'L2 distance',
  },
  picture: 'the picture',
  shift: 'moved aside',
  box: 'a black box',
  tint: 'tinted',
  other: 'another one of its class',
  amounts: {
    shift: (amount: string) => `by ${counted(amount, 'pixel')}`,
    box: (amount: string) => `${counted(amount, 'pixel')} wide`,
    tint: (amount: string) => `by ${amount}%`,
  },
  distance: 'L2',
  copies: (distance: string) => `All three copies have an L2 distance of ${distance} from the picture. `,
  away: (other: string) => `The other picture is ${other} away.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '定一个距离，比一比改动和你看到的',
    controls: {
      subject: { label: '图像', options: { horse: '马', ship: '船', frog: '青蛙', cat: '开头的猫' } },
      distance: 'L2 距离',
    },
    picture: '原图',
    shift: '挪到一边',
    box: '盖上黑框',
    tint: '染上颜色',
    other: '同类的另一张',
    amounts: {
      shift: (amount) => `${amount} 个像素`,
      box: (amount) => `边长 ${amount} 个像素`,
      tint: (amount) => `${amount}%`,
    },
    distance: 'L2',
    copies: (distance) => `三张改过的图与原图的 L2 距离都是 ${distance}。`,
    away: (other) => `同类的另一张图，距离是 ${other}。`,
  },
};
