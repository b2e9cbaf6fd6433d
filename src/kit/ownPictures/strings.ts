import type { Translated } from '@i18n/locale';
import type { PictureFileProblem } from '@lib/data/pictureFileError';

interface OwnPicturesStrings {
  drop: string;
  choose: string;
  back: string;
  using: string;
  asking: string;
  problems: Record<PictureFileProblem, string>;
}

/** What is said about files of pictures that a reader brings. */
export const ownPicturesStrings: Translated<OwnPicturesStrings> = {
  en: {
    drop: 'Bring your own: a photograph to ask about, a CIFAR-10 batch (binary), or MNIST’s two files. They stay in this browser.',
    choose: 'Choose files',
    back: 'Back to the course’s pictures',
    using: '{n} pictures from {name}.',
    asking: 'Your photograph, at 32 × 32, is what is asked about.',
    problems: {
      empty: 'The file is empty.',
      compressed: 'The file is compressed twice. Unpack it once and try again.',
      'broken-gzip': 'The file says that it is compressed, but it ends early or is damaged. Download it again.',
      archive:
        'This is an archive of several files. Unpack it, and bring one of the files in it, such as data_batch_1.bin.',
      'not-idx': 'An MNIST file begins with two zeros and a header of its sizes; this one does not.',
      'idx-type': 'The numbers of an MNIST file are bytes (type 0x08); this file has type {found}.',
      length: 'By its header the file should have {expected} bytes, but it has {found}. Was the download cut short?',
      'mnist-one':
        'MNIST comes as two files, one of pictures and one of labels. Bring both at once; there were {found}.',
      'mnist-pair': 'One file of pictures and one of labels are needed; these hold {found} numbers.',
      'mnist-counts': 'There are {pictures} pictures, but {labels} labels. Do the two files belong together?',
      label: 'Picture {at} has the label {found}; labels go from 0 to {most}. Is this really such a file?',
      'cifar-length':
        'A CIFAR-10 batch holds 3,073 bytes for each picture. This file has {found}: {whole} pictures and {rest} bytes too many. It is cut short, or something else.',
      'cifar-100': 'This looks like CIFAR-100, which has two labels for each picture. CIFAR-10 is expected.',
      'too-large': 'The pictures in this file are {found}; at most 32 × 32 is expected.',
      'too-few':
        'There are only {found} pictures. At least {least} are needed, some to learn from and some to be tested on.',
      'not-a-photograph': 'The browser cannot read this picture. JPEG, PNG and WebP are safe choices.',
    },
  },
  zh: {
    drop: '也可以用你自己的：一张要问的照片、一个 CIFAR-10 批次（二进制），或者 MNIST 的两个文件。它们不会离开这个浏览器。',
    choose: '选择文件',
    back: '换回课程的图像',
    using: '{name} 里的 {n} 张图。',
    asking: '现在要问的是你的照片，缩成了 32 × 32。',
    problems: {
      empty: '文件是空的。',
      compressed: '文件压缩了两层。请先解开一层再试。',
      'broken-gzip': '文件自称是压缩的，却提前结束或已经损坏。请重新下载。',
      archive: '这是装着好几个文件的归档。请解开它，从中选一个文件，例如 data_batch_1.bin。',
      'not-idx': 'MNIST 文件以两个零和记录大小的文件头开始，这个文件不是。',
      'idx-type': 'MNIST 文件里的数是字节（类型 0x08），这个文件的类型是 {found}。',
      length: '按文件头，文件应有 {expected} 个字节，实际有 {found} 个。是不是没有下载完？',
      'mnist-one': 'MNIST 分成两个文件，一个是图像，一个是标签。请把两个一起拿来；这次是 {found} 个。',
      'mnist-pair': '需要一个图像文件和一个标签文件；这两个文件里分别是 {found} 个数。',
      'mnist-counts': '图像有 {pictures} 张，标签却有 {labels} 个。这两个文件是一对吗？',
      label: '第 {at} 张图的标签是 {found}，而标签只能从 0 到 {most}。这真的是这种文件吗？',
      'cifar-length':
        'CIFAR-10 批次里每张图占 3,073 个字节。这个文件有 {found} 个：{whole} 张图，还多出 {rest} 个字节。要么被截断了，要么是别的文件。',
      'cifar-100': '这看上去是 CIFAR-100，它的每张图有两个标签。需要的是 CIFAR-10。',
      'too-large': '这个文件里的图是 {found}，最大只能是 32 × 32。',
      'too-few': '只有 {found} 张图。至少要 {least} 张，一部分用来学，一部分用来测试。',
      'not-a-photograph': '浏览器读不了这张图。JPEG、PNG 和 WebP 一般没有问题。',
    },
  },
};
