import type { Translated } from '@i18n/locale';

interface OwnPicturesStrings {
  /** What files readers may bring, with and without a picture to classify. */
  drop: string;
  dropSet: string;
  choose: string;
  back: string;
  reading: string;
  using: string;
  usingSome: string;
  tested: string;
  asking: string;
  failed: string;
}

/** The texts around the reader's own pictures; what can go wrong with their files is in problems.ts. */
export const ownPicturesStrings: Translated<OwnPicturesStrings> = {
  en: {
    dropSet:
      'Bring your own pictures: CIFAR-10 batches (binary), MNIST’s files, or NumPy arrays of pictures and labels (.npy, .npz). They stay in this browser.',
    drop: 'Bring your own: a photograph to ask about, CIFAR-10 batches (binary), MNIST’s files, or NumPy arrays of pictures and labels (.npy, .npz). They stay in this browser.',
    choose: 'Choose files',
    back: 'Back to the course’s pictures',
    reading: 'Reading…',
    using: '{n} {n:picture|pictures} from {name}.',
    usingSome: '{n} of the {total} pictures from {name}.',
    tested: '{n} of them are used for testing only.',
    asking: 'Your picture, at 32 × 32, is what is asked about.',
    failed:
      'The part of the page that reads files could not be loaded: the connection is gone, or the course has been updated. Try again, or reload the page.',
  },
  zh: {
    dropSet:
      '也可以用你自己的图：CIFAR-10 批次（二进制）、MNIST 的文件，或者装着图像和标签的 NumPy 数组（.npy、.npz）。它们不会离开这个浏览器。',
    drop: '也可以用你自己的：一张要问的照片、CIFAR-10 批次（二进制）、MNIST 的文件，或者装着图像和标签的 NumPy 数组（.npy、.npz）。它们不会离开这个浏览器。',
    choose: '选择文件',
    back: '换回课程的图像',
    reading: '正在读取……',
    using: '{name} 里的 {n} 张图。',
    usingSome: '{name} 里共 {total} 张图，用其中 {n} 张。',
    tested: '其中 {n} 张只用来测试。',
    asking: '现在要问的是你的图像，缩成了 32 × 32。',
    failed: '页面里负责读取文件的部分没有加载成功：网络断了，或者课程已经更新。请再试一次，或者重新加载页面。',
  },
};
