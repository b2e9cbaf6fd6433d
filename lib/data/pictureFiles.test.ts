import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, recorded } from '../../tests/reference/arrays/arrays';
import { kindOf } from './fileKind';
import { readPictureFiles, type Brought, type ReadFiles } from './pictureFiles';
import { pictures } from './pictures/index';
import { trainAndTest } from './pictures/trainAndTest';

const utf8 = new TextEncoder();
const file = (name: string, bytes: Uint8Array | string, type = ''): Brought => ({ name, type, bytes: typeof bytes === 'string' ? utf8.encode(bytes) : new Uint8Array(bytes) }); // prettier-ignore
const own = pictures({ n: 60, seed: 6 });

/** A batch of CIFAR-10 made of some of these pictures. */
const batch = (from = 0, to = 60) =>
  Uint8Array.from(Array.from({ length: to - from }, (_, i) => [own.labels[from + i], ...own.pixels.subarray((from + i) * 3072, (from + i + 1) * 3072)]).flat()); // prettier-ignore

const sizes = (shape: number[]) => shape.reduce((a, b) => a * b, 1);

function idx(shape: number[], value: (i: number) => number): Uint8Array {
  const header = [0, 0, 8, shape.length, ...shape.flatMap((n) => [0, 0, n >> 8, n & 255])];
  return Uint8Array.from([...header, ...Array.from({ length: sizes(shape) }, (_, i) => value(i) & 255)]);
}
const digits = (n: number, seed = 0) => idx([n, 28, 28], (i) => i * 7 + seed);
const labels = (n: number) => idx([n], (i) => i % 10);

/** An .npy file of one kind of number. */
function npy(shape: number[], value: (i: number) => number, kind: 'u1' | 'f4' | 'i8' = 'u1'): Uint8Array {
  const arrays = { u1: Uint8Array, f4: Float32Array, i8: BigInt64Array };
  const numbers = Array.from({ length: sizes(shape) }, (_, i) => value(i));
  const array = kind === 'i8' ? BigInt64Array.from(numbers.map(BigInt)) : arrays[kind].from(numbers as never);
  const descr = kind === 'u1' ? '|u1' : `<${kind}`;
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${shape.join(', ')}${shape.length === 1 ? ',' : ''}), }`;
  const header = utf8.encode(text.padEnd(117) + '\n');
  return Uint8Array.from([0x93, ...utf8.encode('NUMPY'), 1, 0, header.length, 0, ...header, ...new Uint8Array(array.buffer)]); // prettier-ignore
}

/** What was read from files: how many pictures, of which kind, and the problems reported. */
function summary({ set, questions, told }: ReadFiles) {
  return {
    ...(set && { n: set.labels.length, digits: set.digits, name: set.name }),
    ...(set?.testFrom && { testFrom: set.testFrom }),
    ...(questions.length && { questions: questions.map(({ name }) => name) }),
    ...(told.length && { told: told.map(({ name, problem, details }) => [name, problem, ...Object.values(details)].join(' ')) }), // prettier-ignore
  };
}
const read = (...files: Brought[]) => summary(readPictureFiles(files));
const tar = (entries: Record<string, Uint8Array>) =>
  Uint8Array.from([
    ...Object.entries(entries).flatMap(([name, bytes]) => {
      const header = new Uint8Array(512);
      header.set(utf8.encode(name));
      header.set(utf8.encode(bytes.length.toString(8).padStart(11, '0')), 124);
      header[156] = 0x30;
      header.fill(32, 148, 156);
      header.set(
        utf8.encode(
          `${header
            .reduce((a, b) => a + b)
            .toString(8)
            .padStart(6, '0')}\0 `,
        ),
        148,
      );
      return [...header, ...bytes, ...new Uint8Array((512 - (bytes.length % 512)) % 512)];
    }),
    ...new Uint8Array(1024),
  ]);

describe('sets of pictures', () => {
  test('batches of CIFAR-10, whatever their names, compressed or not', () => {
    const set = readPictureFiles([file('IMG0001', batch())]).set!;
    expect(set).toMatchObject({ digits: false, name: 'IMG0001', total: 60 });
    expect(set.pixels).toEqual(own.pixels);
    expect(set.labels).toEqual(own.labels);
    expect(read(file('notes.txt', gzipSync(gzipSync(batch()))))).toEqual({ n: 60, digits: false, name: 'notes.txt' });
    expect(read(file('data_batch_1.bin', batch(0, 30)), file('test_batch.bin', batch(30)))).toEqual({ n: 60, digits: false, name: 'data_batch_1.bin, test_batch.bin', testFrom: 30 }); // prettier-ignore
  });

  test('the whole archive as it is distributed', () => {
    const archive = tar({ 'cifar/readme.html': utf8.encode('<!DOCTYPE html>'), 'cifar/data_batch_1.bin': batch(0, 40), 'cifar/test_batch.bin': batch(40) }); // prettier-ignore
    expect(read(file('cifar-10-binary.tar.gz', gzipSync(archive)))).toEqual({ n: 60, digits: false, name: 'cifar-10-binary.tar.gz', testFrom: 40 }); // prettier-ignore
  });

  test('MNIST: two files in either order, or all four, as pairs', () => {
    const pair = [file('b', gzipSync(labels(40))), file('a', digits(40))];
    expect(read(...pair)).toMatchObject({ n: 40, digits: true });
    const four = [
      file('t10k-labels-idx1-ubyte', labels(20)),
      file('train-images-idx3-ubyte', digits(20)),
      file('t10k-images-idx3-ubyte', digits(20, 1)),
      file('train-labels-idx1-ubyte.gz', gzipSync(idx([20], (i) => 9 - (i % 10)))),
    ];
    const { set, told } = readPictureFiles(four);
    expect(told).toEqual([]);
    expect([...set!.labels.subarray(0, 3), ...set!.labels.subarray(20, 23)]).toEqual([9, 8, 7, 0, 1, 2]);
    const { train, test } = trainAndTest({ train: 15, test: 10 }, set);
    expect([train.labels[0], train.labels.length, test.labels[0], test.labels.length]).toEqual([9, 15, 0, 10]);
    // in the middle of 32 × 32, in all three colours
    const at = (channel: number) => set!.pixels[channel * 1024 + 2 * 32 + 2 + 5];
    expect([at(0), at(1), at(2), set!.pixels[0]]).toEqual([35, 35, 35, 0]);
  });

  test('keeps only the first of very many', () => {
    const many = npy([12_000, 8, 8], (i) => i % 256);
    const set = readPictureFiles([
      file('x.npy', many),
      file(
        'y.npy',
        npy([12_000], (i) => i % 10),
      ),
    ]).set!;
    expect(set).toMatchObject({ total: 12_000 });
    expect(set.labels).toHaveLength(10_000);
  });
});

describe('arrays of NumPy', () => {
  const y = file(
    'y.npy',
    npy([12], (i) => i % 10, 'i8'),
  );
  test.each<[shape: number[], digits: boolean]>([
    [[12, 32, 32, 3], false],
    [[12, 3, 32, 32], false],
    [[12, 32, 32, 4], false],
    [[12, 3072], false],
    [[12, 32, 32], true],
    [[12, 28, 28], true],
    [[12, 28, 28, 1], true],
    [[12, 1, 28, 28], true],
    [[12, 784], true],
    [[12, 64], true],
  ])('pictures of shape %j', (shape, digits) => {
    expect(
      read(
        file(
          'x.npy',
          npy(shape, (i) => i),
        ),
        y,
      ),
    ).toEqual({ n: 12, digits, name: 'x.npy, y.npy' });
  });

  test('the same pictures in every layout and kind of number are the same', () => {
    const planar = (i: number) => own.pixels[i];
    // from (N, 3, 32, 32) to (N, 32, 32, 3)
    const last = (i: number) => planar(Math.floor(i / 3072) * 3072 + (i % 3) * 1024 + (Math.floor(i / 3) % 1024));
    const [wanted] = [own.pixels.slice(0, 12 * 3072)];
    const variants = [
      npy([12, 3, 32, 32], planar),
      npy([12, 32, 32, 3], last),
      npy([12, 3072], planar),
      npy([12, 3072], last), // distinguished from the one before by its roughness
      npy([12, 3, 32, 32], (i) => planar(i) / 255, 'f4'),
      npy([12, 3, 32, 32], (i) => planar(i) / 127.5 - 1, 'f4'),
      npy([12, 3, 32, 32], planar, 'i8'),
    ];
    for (const [i, x] of variants.entries()) {
      expect(readPictureFiles([file('x.npy', x), y]).set!.pixels, String(i)).toEqual(wanted);
    }
  });

  test('labels as a list, a column, or rows with a one', () => {
    const x = file(
      'x.npy',
      npy([12, 784], (i) => i),
    );
    for (const own of [
      npy([12], (i) => i % 10, 'f4'),
      npy([12, 1], (i) => i % 10),
      npy([12, 10], (i) => (Math.floor(i / 10) % 10 === i % 10 ? 1 : 0)),
    ]) {
      // prettier-ignore
      expect([...readPictureFiles([x, file('y.npy', own)]).set!.labels]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
    }
  });

  test('finds pairs by name, and leaves lists aside that are not labels', () => {
    const named = (name: string, value: number) =>
      file(
        name,
        npy([12], () => value),
      );
    const { set } = readPictureFiles([
      file(
        'y_test.npy',
        npy([12], () => 2),
      ),
      file(
        'ids.npy',
        npy([12], (i) => i * 1000, 'i8'),
      ),
      file(
        'x_train.npy',
        npy([12, 784], (i) => i),
      ),
      named('y_train.npy', 1),
      file(
        'x_test.npy',
        npy([12, 784], (i) => i + 1),
      ),
    ]);
    expect([set!.labels[0], set!.labels[12], set!.testFrom]).toEqual([1, 2, 12]);
  });

  test('a single picture is a question', () => {
    for (const shape of [[40, 50], [40, 50, 3], [3, 40, 50], [1, 28, 28], [1, 32, 32, 3], [3072], [50, 40, 4]]) {
      // prettier-ignore
      const { questions, told } = readPictureFiles([file('one.npy', npy(shape, (i) => i))]);
      expect(told, String(shape)).toEqual([]);
      expect(questions[0].pixels, String(shape)).toHaveLength(3072);
    }
  });

  test('archives of NumPy', () => {
    const archive = bytesOf(recorded.archives['numpy.savez_compressed']);
    // one array of 2 × 3, one of 30 × 100: two single pictures
    expect(read(file('IMG0001', archive))).toEqual({ questions: ['IMG0001/a.npy', 'IMG0001/deep/b.npy'] });
  });

  test.each<[what: string, told: string, ...files: Brought[]]>([
    [
      'no labels',
      'x.npy no-labels 12',
      file(
        'x.npy',
        npy([12, 784], (i) => i),
      ),
    ],
    ['no pictures', 'y.npy no-pictures 12', y],
    [
      'too few labels',
      'x.npy, y.npy counts 13 12',
      file(
        'x.npy',
        npy([13, 784], (i) => i),
      ),
      y,
    ],
    ['a label 10', 'x.npy label 4 10 9', file('x.npy', npy([12, 784], (i) => i)), file('y.npy', npy([12], (i) => (i === 4 ? 10 : 0)))], // prettier-ignore
    ['half a label', 'x.npy label 0 0.5 9', file('x.npy', npy([12, 784], (i) => i)), file('y.npy', npy([12], () => 0.5, 'f4'))], // prettier-ignore
    [
      'normalized numbers',
      'x.npy values -2 6',
      file(
        'x.npy',
        npy([12, 784], (i) => (i % 9) - 2, 'f4'),
      ),
      y,
    ],
    [
      'NaN',
      'x.npy not-a-number NaN',
      file(
        'x.npy',
        npy([12, 784], (i) => (i ? 0 : NaN), 'f4'),
      ),
      y,
    ],
    [
      'large pictures',
      'x.npy too-large 64 × 64',
      file(
        'x.npy',
        npy([12, 64, 64], (i) => i),
      ),
      y,
    ],
    [
      'a strange shape',
      'x.npy shape (2, 3, 4, 5, 6)',
      file(
        'x.npy',
        npy([2, 3, 4, 5, 6], (i) => i),
      ),
    ],
    [
      'nothing in it',
      'x.npy no-numbers (0, 28, 28)',
      file(
        'x.npy',
        npy([0, 28, 28], (i) => i),
      ),
    ],
    ['Python objects', 'x.npy npy-objects', file('x.npy', bytesOf(recorded.refused.objects))],
    ['texts', 'x.npy npy-dtype <U2', file('x.npy', bytesOf(recorded.refused.text))],
    ['cut short', 'x.npy length 9536 9535', file('x.npy', npy([12, 784], (i) => i).subarray(0, -1)), y],
  ])('%s', (_, told, ...files) => expect(read(...files)).toEqual({ told: [told] }));
});

describe('recognizes other files by their first bytes', () => {
  const text = (start: string) => Uint8Array.from(start, (character) => character.charCodeAt(0));
  test.each<[start: string, told: string]>([
    ['', 'empty'],
    ['\x80\x02}q\x01(U\x0bbatch_labelq\x02', 'pickle'],
    ['\x80\x04\x95', 'pickle'],
    ["(dp0\nS'data'\np1\n", 'pickle'],
    ['label,pixel0,pixel1\n5,0,0\n3,0,0\n', 'csv'],
    ['5;0;0\n', 'text'],
    ['# MNIST\nThis is a note.\n', 'text'],
    ['{"a": [1, 2]}', 'text'],
    ['<!DOCTYPE html><title>404</title>', 'web-page'],
    ['\n<html>', 'web-page'],
    ['MATLAB 5.0 MAT-file, Platform: GLNXA64', 'matlab'],
    ['\x89HDF\r\n\x1a\n', 'hdf5'],
    ['\x08\0\0\0\0\0\0\0{"a":{}}', 'safetensors'],
    ['%PDF-1.7', 'foreign PDF'],
    ['\xfd7zXZ\0\0', 'foreign xz'],
    ['BZh91AY&SY', 'foreign bzip2'],
    ["7z\xbc\xaf'\x1c", 'foreign 7z'],
    ['\0\0\0\x20ftypisom', 'foreign MP4'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'foreign WAVE'],
    ['\x01\x02\x03\xff\xfe', 'unknown 01 02 03 ff fe'],
  ])('%j', (start, told) => expect(read(file('f', text(start)))).toEqual({ told: [`f ${told}`] }));

  test.each([
    ['\x89PNG\r\n\x1a\n'],
    ['\xff\xd8\xff\xe0\0\x10JFIF'],
    ['GIF89a'],
    ['RIFF\x10\0\0\0WEBPVP8 '],
    ['BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0'],
    ['\0\0\0\x20ftypavif'],
    ['\0\0\0\x20ftypheic'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<svg width="3">'],
  ])('a picture: %j', (start) => expect(read(file('IMG0001', text(start)))).toEqual({ questions: ['IMG0001'] }));

  test('a file that the browser takes for a picture is one', () => {
    expect(read(file('a.png', 'no', 'image/png'))).toEqual({ questions: ['a.png'] });
  });

  test('the right length alone does not make a batch', () => {
    expect(kindOf(utf8.encode('a'.repeat(3073)))).toBe('text');
    expect(kindOf(utf8.encode('\n'.repeat(3074)))).toBe('text');
    expect(kindOf(new Uint8Array(3073).fill(200))).toBe('unknown');
    expect(kindOf(batch().subarray(0, 2000))).toBe('cifar');
    expect(kindOf(new Uint8Array(3074).fill(19))).toBe('cifar');
  });

  test('an IDX file and a batch that begin alike are distinguished by their lengths', () => {
    const likeIcon = batch();
    likeIcon.set([0, 0, 1, 0]);
    expect(kindOf(likeIcon)).toBe('cifar');
    const likeIdx = batch();
    likeIdx.set([0, 0, 8, 3]);
    expect(kindOf(likeIdx)).toBe('cifar');
    expect(kindOf(idx([3065], () => 0))).toBe('idx'); // 3,073 bytes
    expect(kindOf(likeIdx.subarray(0, 20_000))).toBe('idx');
  });
});

describe('files together', () => {
  test('uses what it can and reports the rest', () => {
    expect(read(file('a.bin', batch()), file('b.bin', batch().subarray(0, 10_000)), file('c.txt', 'Dear reader,'))).toEqual({ n: 60, digits: false, name: 'a.bin', told: ['b.bin cifar-length 10000 3 781', 'c.txt text'] }); // prettier-ignore
    expect(read(file('a.png', '\x89PNG', 'image/png'), file('b.bin', batch()))).toMatchObject({
      n: 60,
      questions: ['a.png'],
    });
  });

  test('the same file twice counts once', () => {
    expect(read(file('a.bin', batch()), file('b.bin.gz', gzipSync(batch())))).toEqual({ n: 60, digits: false, name: 'a.bin', told: ['b.bin.gz twice'] }); // prettier-ignore
  });

  test('MNIST’s four files whose halves happen to be alike are not the same file twice', () => {
    const names = ['train-images', 'train-labels', 't10k-images', 't10k-labels'];
    const four = names.map((name) => file(name, name.endsWith('labels') ? labels(20) : digits(20)));
    expect(read(...four)).toEqual({ n: 40, digits: true, name: names.join(', '), testFrom: 20 });
    expect(read(file('x', digits(20)), file('y', labels(20)), file('x (1)', digits(20)), file('y (1)', labels(20)))).toEqual({ n: 20, digits: true, name: 'x, y', told: ['x (1) twice', 'y (1) twice'] }); // prettier-ignore
  });

  test('an archive may hold arrays other than pictures and labels', () => {
    const archive = file('mine.tar', tar({
      'x.npy': npy([12, 32, 32, 3], (i) => i),
      'y.npy': npy([12], (i) => i % 10),
      'mean.npy': npy([32, 32, 3], (i) => i),
      'names.npy': bytesOf(recorded.refused.text),
      'preview.png': utf8.encode('GIF89a'),
      'history.npy': npy([2, 3, 4, 5, 6], (i) => i),
      'read.me': utf8.encode('Hello.'),
    })); // prettier-ignore
    expect(read(archive)).toEqual({ n: 12, digits: false, name: 'mine.tar' });
  });

  test('does not mix digits and colours; too few are too few', () => {
    expect(read(file('a.bin', batch()), file('x', digits(40)), file('y', labels(40)))).toEqual({ n: 60, digits: false, name: 'a.bin', told: ['x, y mixed a.bin'] }); // prettier-ignore
    expect(read(file('a.bin', batch(0, 3)))).toEqual({ told: ['a.bin too-few 3 10'] });
  });

  test('MNIST’s files without the other half', () => {
    expect(read(file('x', digits(40)))).toEqual({ told: ['x mnist-one 1'] });
    expect(read(file('y', labels(40)))).toEqual({ told: ['y mnist-one 1'] });
    expect(read(file('x', digits(40)), file('y', labels(39)))).toEqual({ told: ['x, y counts 40 39'] });
    expect(read(file('x', digits(40)), file('y', labels(40)), file('z', digits(20)))).toMatchObject({ n: 40, told: ['z mnist-one 3'] }); // prettier-ignore
    // the damaged half is reported, the other is not
    expect(read(file('x', digits(40).subarray(0, 30_000)), file('y', labels(40)))).toEqual({ told: ['x length 31376 30000'] }); // prettier-ignore
  });

  test('reports one problem for an archive of unknown files', () => {
    const archive = tar({ 'p/readme.txt': utf8.encode('Hello.'), 'p/data_batch_1': Uint8Array.of(0x80, 2, 0x7d) });
    expect(read(file('cifar-10-python.tar.gz', gzipSync(archive)))).toEqual({ told: ['cifar-10-python.tar.gz/p/data_batch_1 pickle'] }); // prettier-ignore
    expect(read(file('empty.tar', tar({ '.DS_Store': Uint8Array.of(1) })))).toEqual({ told: ['empty.tar archive'] });
  });

  test('damaged archives', () => {
    expect(read(file('a.bin.gz', gzipSync(batch()).subarray(0, 5000)))).toEqual({ told: ['a.bin.gz broken-gzip'] });
    expect(read(file('a.npz', bytesOf(recorded.archives['numpy.savez']).subarray(0, 500)))).toEqual({ told: ['a.npz broken-zip'] }); // prettier-ignore
    const five = [1, 2, 3, 4, 5].reduce((bytes) => new Uint8Array(gzipSync(bytes)), batch());
    expect(read(file('a.gz', five))).toEqual({ told: ['a.gz compressed'] });
  });
});
