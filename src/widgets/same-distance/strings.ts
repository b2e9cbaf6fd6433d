import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Set a distance: how different does a picture look?',
  controls: {
    subject: {
      label: 'Picture',
      options: { horse: 'horse', ship: 'ship', frog: 'frog', cat: 'the opening cat' },
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
  bars: 'L2 distance from the picture',
  behindBox: (distance: string) => `The copy behind the box is ${distance} away from the picture. `,
  copies: (distance: string) => `All three copies have an L2 distance of ${distance} from the picture. `,
  away: (other: string) => `The other picture is ${other} away.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '定一个距离：看起来差多少？',
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
    bars: '与原图的 L2 距离',
    behindBox: (distance) => `盖上黑框的那张与原图的距离是 ${distance}。`,
    copies: (distance) => `三张改过的图与原图的 L2 距离都是 ${distance}。`,
    away: (other) => `同类的另一张图，距离是 ${other}。`,
  },
};
