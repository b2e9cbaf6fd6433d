import { fill } from '@i18n/fill';
import type { Locale, Translated } from '@i18n/locale';
import type { PictureFileProblem } from '@lib/data/pictureFileError';
import type { Told } from '@lib/data/pictureFiles';

const asNpz = 'numpy.savez("mine.npz", x=pictures, y=labels)';

const sentences: Translated<Record<PictureFileProblem, string>> = {
  en: {
    empty: 'The file is empty.',
    compressed: 'The file is compressed many times over. Unpack it and try again.',
    'broken-gzip': 'The file says that it is compressed, but it ends early or is damaged. Download it again.',
    'broken-zip': 'This is a zip archive or an .npz, but it ends early or is damaged. Download or save it again.',
    'broken-tar': 'This is a tar archive, but it ends early or is damaged. Download it again.',
    encrypted: 'This archive is locked with a password. Unpack it, and bring the files in it.',
    compression:
      'The files in this archive are compressed with {found}, which cannot be read here. Unpack it, and bring the files in it.',
    archive: 'There is no file in this archive.',
    'too-big': 'This is more than the page can hold: half a gigabyte in all. Bring part of it.',
    pickle: `This is a Python pickle, which cannot be read safely here. In Python, for a batch of CIFAR-10: import pickle, numpy; d = pickle.load(open("data_batch_1", "rb"), encoding="bytes"); numpy.savez("mine.npz", x=d[b"data"], y=d[b"labels"]). Then bring mine.npz.`,
    matlab: `This is a MATLAB file. In Python: scipy.io.loadmat reads it, and ${asNpz} saves what can be brought.`,
    hdf5: `This is an HDF5 file. In Python: h5py.File reads it, and ${asNpz} saves what can be brought.`,
    safetensors: `This is a safetensors file of weights; pictures with their labels are expected, such as ${asNpz}.`,
    csv: `This is a table (CSV). In Python, where the first of the columns is the label: t = numpy.loadtxt("table.csv", delimiter=",", skiprows=1); numpy.savez("mine.npz", x=t[:, 1:], y=t[:, 0]). Then bring mine.npz.`,
    'web-page': 'This is a web page, not a data set. Did the download ask you to log in, or fail?',
    text: 'This is text, not pictures.',
    foreign:
      'This is a {found} file, which cannot be read here. If pictures are in it, unpack it or save them as PNG or .npz.',
    unknown: `This kind of file is not known here; it begins with the bytes {found}. Bring photographs, CIFAR-10 or MNIST files, or NumPy arrays.`,
    'not-idx': 'An MNIST file begins with two zeros and a header of its sizes; this one does not.',
    'idx-type': 'The numbers of an MNIST file are bytes (type 0x08); this file has type {found}.',
    length:
      'According to its header the file should have {expected} bytes, but it has {found}. Was the download cut short?',
    'mnist-one':
      'MNIST comes as two files, one of pictures and one of labels, and one of them is missing. Bring both at once; there were {found}.',
    counts:
      'There {pictures:is|are} {pictures} {pictures:picture|pictures}, but {labels} {labels:label|labels}. Do they belong together?',
    label: 'Picture {at} has the label {found}; labels are whole numbers from 0 to {most}.',
    'cifar-length':
      'A CIFAR-10 batch holds 3,073 bytes for each picture. This file has {found}: {whole} {whole:picture|pictures} and {rest} {rest:byte|bytes} too many. It is cut short, or something else.',
    'cifar-100': 'This looks like CIFAR-100, which has two labels for each picture. CIFAR-10 is expected.',
    npy: 'This is a NumPy file, but its header is damaged. Save it again.',
    'npy-dtype': 'The array holds {found}; numbers are needed. In Python: array.astype("float32").',
    'npy-objects':
      'The array holds Python objects, not numbers; often its rows differ in length. In Python: numpy.stack(list(array)).',
    'no-numbers': 'There is nothing in the array: its shape is {found}.',
    shape:
      'The array has the shape {found}, which is not one of pictures. Known are (N, 32, 32, 3), (N, 3, 32, 32), (N, 28, 28), (N, 3072), (N, 784), and others up to 32 × 32.',
    values:
      'The numbers go from {least} to {most}. For pictures they go from 0 to 255, 0 to 1, or −1 to 1; undo the normalization.',
    'not-a-number': 'Among the numbers is {found}. Every pixel must be a finite number.',
    'no-labels': `There {pictures:is|are} {pictures} {pictures:picture|pictures}, but no labels: as many whole numbers from 0 to 9. Bring both at once, or save them together: ${asNpz}.`,
    'no-pictures': `There {labels:is|are} {labels} {labels:number|numbers}, which may be labels, but no pictures. Bring both at once, or save them together: ${asNpz}.`,
    'too-large': 'The pictures in this file are {found}; at most 32 × 32 is expected.',
    'too-few':
      'There {found:is|are} only {found} {found:picture|pictures}. At least {least} are needed, some to learn from and some to be tested on.',
    mixed: 'Grey and coloured pictures do not go together: these are left out, and {other} is used.',
    twice: 'The same file was brought twice; it counts once.',
    unreadable: 'The browser could not open this. Is it a folder, or was it moved or changed meanwhile?',
    'too-many': '{found} files are too many; the first {most} are read.',
    folder: 'There is no file in this folder, or the browser does not show it.',
    address:
      'This came as the address of a picture, and nothing is fetched from elsewhere. Save the picture first, then bring the file.',
    words: 'This is not a file. Bring a file from your computer.',
    nothing: 'There was no file in it.',
    failed: 'This could not be read because of a mistake in the page itself ({found}). What was there before stays.',
    'not-a-photograph':
      'The browser cannot read this picture: it is damaged, too large, or of a kind the browser does not know. JPEG, PNG and WebP are safe choices.',
    heic: 'This is an HEIC photograph, as iPhones take them, and this browser cannot read it. Safari can; or save it as JPEG.',
    'second-photograph': 'One picture is asked about at a time; this one was left out.',
  },
  zh: {
    empty: '文件是空的。',
    compressed: '文件压缩了好几层。请先解开再试。',
    'broken-gzip': '文件自称是压缩的，却提前结束或已经损坏。请重新下载。',
    'broken-zip': '这是 zip 归档或 .npz，却提前结束或已经损坏。请重新下载或保存。',
    'broken-tar': '这是 tar 归档，却提前结束或已经损坏。请重新下载。',
    encrypted: '这个归档有密码。请先解开，再把里面的文件拿来。',
    compression: '这个归档里的文件用 {found} 压缩，这里读不了。请先解开，再把里面的文件拿来。',
    archive: '这个归档里没有文件。',
    'too-big': '超出了页面放得下的大小：总共最多 0.5 GB。请只拿其中一部分来。',
    pickle:
      '这是 Python 的 pickle 文件，在这里读它不安全。以一个 CIFAR-10 批次为例，在 Python 里：import pickle, numpy; d = pickle.load(open("data_batch_1", "rb"), encoding="bytes"); numpy.savez("mine.npz", x=d[b"data"], y=d[b"labels"])。然后把 mine.npz 拿来。',
    matlab:
      '这是 MATLAB 文件。在 Python 里用 scipy.io.loadmat 读它，再用 numpy.savez("mine.npz", x=图像, y=标签) 存好拿来。',
    hdf5: '这是 HDF5 文件。在 Python 里用 h5py.File 读它，再用 numpy.savez("mine.npz", x=图像, y=标签) 存好拿来。',
    safetensors:
      '这是存权重的 safetensors 文件；这里要的是带标签的图像，例如 numpy.savez("mine.npz", x=图像, y=标签)。',
    csv: '这是表格（CSV）。如果第一列是标签，在 Python 里：t = numpy.loadtxt("table.csv", delimiter=",", skiprows=1); numpy.savez("mine.npz", x=t[:, 1:], y=t[:, 0])。然后把 mine.npz 拿来。',
    'web-page': '这是一个网页，不是数据集。是不是下载时要登录，或者下载失败了？',
    text: '这是文字，不是图像。',
    foreign: '这是 {found} 文件，这里读不了。如果里面有图像，请先解开，或者另存为 PNG 或 .npz。',
    unknown: '认不出这是哪种文件，它开头的字节是 {found}。可以拿来的有：照片、CIFAR-10 和 MNIST 的文件、NumPy 数组。',
    'not-idx': 'MNIST 文件以两个零和记录大小的文件头开始，这个文件不是。',
    'idx-type': 'MNIST 文件里的数是字节（类型 0x08），这个文件的类型是 {found}。',
    length: '按文件头，文件应有 {expected} 个字节，实际有 {found} 个。是不是没有下载完？',
    'mnist-one': 'MNIST 分成两个文件，一个是图像，一个是标签，现在缺了一个。请把两个一起拿来；这次是 {found} 个。',
    counts: '图像有 {pictures} 张，标签却有 {labels} 个。它们是一对吗？',
    label: '第 {at} 张图的标签是 {found}，而标签只能是 0 到 {most} 的整数。',
    'cifar-length':
      'CIFAR-10 批次里每张图占 3,073 个字节。这个文件有 {found} 个：{whole} 张图，还多出 {rest} 个字节。要么被截断了，要么是别的文件。',
    'cifar-100': '这看上去是 CIFAR-100，它的每张图有两个标签。需要的是 CIFAR-10。',
    npy: '这是 NumPy 文件，但文件头坏了。请重新保存。',
    'npy-dtype': '数组里是 {found}，而这里需要数。在 Python 里：array.astype("float32")。',
    'npy-objects': '数组里是 Python 对象，不是数；往往是各行长短不一。在 Python 里：numpy.stack(list(array))。',
    'no-numbers': '数组里什么也没有：形状是 {found}。',
    shape:
      '数组的形状是 {found}，不是图像的形状。可以是 (N, 32, 32, 3)、(N, 3, 32, 32)、(N, 28, 28)、(N, 3072)、(N, 784)，以及其他不超过 32 × 32 的。',
    values: '数的范围是 {least} 到 {most}。图像的数应在 0 到 255、0 到 1 或 −1 到 1 之间；请先撤销归一化。',
    'not-a-number': '数里有 {found}。每个像素都必须是有限的数。',
    'no-labels':
      '有 {pictures} 张图，却没有标签：同样多个 0 到 9 的整数。请一起拿来，或存进同一个文件：numpy.savez("mine.npz", x=图像, y=标签)。',
    'no-pictures':
      '有 {labels} 个数，可能是标签，却没有图像。请一起拿来，或存进同一个文件：numpy.savez("mine.npz", x=图像, y=标签)。',
    'too-large': '这个文件里的图是 {found}，最大只能是 32 × 32。',
    'too-few': '只有 {found} 张图。至少要 {least} 张，一部分用来学，一部分用来测试。',
    mixed: '灰度图和彩色图不能放在一起：这些没有用，用的是 {other}。',
    twice: '同一个文件拿来了两次，只算一次。',
    unreadable: '浏览器打不开它。它是文件夹吗？或者刚才被移动、改动过？',
    'too-many': '{found} 个文件太多了，只读前 {most} 个。',
    folder: '这个文件夹里没有文件，或者浏览器不让看。',
    address: '拿来的是图像的网址，而这里不从别处取任何东西。请先把图像保存下来，再把文件拿来。',
    words: '这不是文件。请从电脑上拿一个文件来。',
    nothing: '里面没有文件。',
    failed: '没有读成，是页面自己的错（{found}）。原来的都还在。',
    'not-a-photograph': '浏览器读不了这张图：它坏了、太大，或者是浏览器不认识的格式。JPEG、PNG 和 WebP 一般没有问题。',
    heic: '这是 iPhone 常用的 HEIC 照片，这个浏览器读不了。可以用 Safari，或者另存为 JPEG。',
    'second-photograph': '一次只问一张图，这张放在一边。',
  },
};

/** The most problems that are reported; a folder may contain many unsuitable files. */
const most = 6;
const names = 3;

const more: Translated<(n: number) => string> = { en: (n) => `And ${n} more.`, zh: (n) => `还有 ${n} 个。` };

/** The messages about the files that could not be used, one for each kind of problem. */
export function problemsOf(told: readonly Told[], locale: Locale): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, problem, details } of told) {
    const sentence = fill(sentences[locale][problem], details);
    groups.set(sentence, [...(groups.get(sentence) ?? []), name]);
  }
  const lines = [...groups].map(([sentence, of]) => {
    const named = of.filter(Boolean);
    const list = [...named.slice(0, names), ...(named.length > names ? ['…'] : [])].join(locale === 'zh' ? '、' : ', ');
    return list ? list + (locale === 'zh' ? '：' : ': ') + sentence : sentence;
  });
  return lines.length > most ? [...lines.slice(0, most), more[locale](lines.length - most)] : lines;
}
