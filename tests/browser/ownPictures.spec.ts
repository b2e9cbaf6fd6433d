// Files of pictures that a reader brings: good ones are used, bad ones are explained, and nothing is lost.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pictures, pictureSize } from '../../lib/data/pictures/index';
import { expect, test } from './course';

interface Brought {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, bytes: Uint8Array, mimeType = ''): Brought => ({ name, mimeType, buffer: Buffer.from(bytes) }); // prettier-ignore

/** A batch in CIFAR-10's format: for each picture its label and its bytes. */
function batch(n: number): Uint8Array {
  const { pixels, labels } = pictures({ n, seed: 6 });
  const bytes = new Uint8Array(n * (1 + pictureSize));
  labels.forEach((label, i) => {
    bytes[i * (1 + pictureSize)] = label;
    bytes.set(pixels.subarray(i * pictureSize, (i + 1) * pictureSize), i * (1 + pictureSize) + 1);
  });
  return bytes;
}

/** An IDX file of bytes, as MNIST's are. */
function idx(sizes: number[], values: (i: number) => number): Uint8Array {
  const count = sizes.reduce((a, b) => a * b);
  const header = [0, 0, 8, sizes.length, ...sizes.flatMap((size) => [0, 0, size >> 8, size & 255])];
  return Uint8Array.from([...header, ...Array.from({ length: count }, (_, i) => values(i) & 255)]);
}
const digits = idx([40, 28, 28], (i) => i * 7 + Math.floor(i / 784) * 31);
const labels = idx([40], (i) => i % 10);

/** An array of bytes as NumPy saves it. */
function npy(shape: number[], value: (i: number) => number): Uint8Array {
  const header = `{'descr': '|u1', 'fortran_order': False, 'shape': (${shape.join(', ')},), }`.padEnd(117) + '\n';
  const size = shape.reduce((a, b) => a * b);
  return Uint8Array.from([0x93, ...Buffer.from('NUMPY'), 1, 0, 118, 0, ...Buffer.from(header), ...Array.from({ length: size }, (_, i) => value(i) & 255)]); // prettier-ignore
}

async function open(page: Page, locale = '') {
  await page.goto(`${locale}embed/nearest-images/`);
  const widget = page.locator('.widget');
  const rests = () => expect(widget).toHaveAttribute('aria-busy', 'false');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await rests();
  return {
    rests,
    figure: page.locator('.near-accuracy'),
    status: widget.getByRole('status').filter({ hasText: /./ }),
    problem: page.locator('.own-pictures-problem'),
    bring: (...files: Brought[]) => page.locator('input[type=file]').setInputFiles(files),
  };
}

test('a file chosen before the figure is alive is read once it is', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await released;
    await route.fallback();
  });
  await page.goto('embed/nearest-images/', { waitUntil: 'commit' });
  await page.locator('input[type=file]').setInputFiles([file('mine.bin', batch(60))]);
  release();
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'mine.bin' })).toBeVisible();
});

test('data sets in other formats', async ({ page }) => {
  const { bring, rests, figure, status, problem } = await open(page);

  await test.step('a CIFAR-10 batch is used for training and testing, gzip or not; then ours come back', async () => {
    const before = await figure.innerText();
    for (const [name, bytes] of [
      ['mine.bin', batch(60)],
      ['mine.bin.gz', gzipSync(batch(60))],
    ] as const) {
      // prettier-ignore
      await bring(file(name, bytes));
      await expect(status).toContainText(`60 pictures from ${name}`);
      await rests();
      await expect(figure).toContainText('all 12 test pictures, with 48 to learn from');
      await expect(problem).toBeEmpty();
    }
    await page.getByRole('button', { name: 'Back to the course’s pictures' }).click();
    await expect(figure).toHaveText(before);
  });

  await test.step('arrays of NumPy are read, whatever they are called', async () => {
    await bring(
      file(
        'IMG0001',
        npy([40, 3, 32, 32], (i) => i % 251),
      ),
      file(
        'IMG0002',
        npy([40], (i) => i % 10),
      ),
    );
    await expect(status).toContainText('40 pictures from IMG0001, IMG0002');
    await rests();
    await expect(figure).toContainText('all 8 test pictures, with 32 to learn from');
    await expect(problem).toBeEmpty();
  });

  await test.step('of MNIST’s four files one pair is for training, the other for testing', async () => {
    const few = idx([20, 28, 28], (i) => i * 3);
    await bring(
      file(
        't10k-labels-idx1-ubyte',
        idx([20], (i) => i % 10),
      ),
      file('train-images-idx3-ubyte', digits),
      file('t10k-images-idx3-ubyte', few),
      file('train-labels-idx1-ubyte.gz', gzipSync(labels)),
    );
    await expect(status).toContainText('60 pictures from');
    await expect(status).toContainText('20 of them are used for testing only');
    await rests();
    await expect(figure).toContainText('all 20 test pictures, with 40 to learn from');
  });

  await test.step('MNIST’s two files are digits', async () => {
    await bring(file('images.gz', gzipSync(digits)), file('labels.gz', gzipSync(labels)));
    await expect(status).toContainText('40 pictures from images.gz, labels.gz');
    await rests();
    await expect(page.locator('.near-name').first()).toHaveText(/\d/);
    await expect(page.locator('.widget-summary')).toHaveText(/Its class is “\d”, and it is taken for “\d”/);
  });
});

test('what is dropped', async ({ page }) => {
  const { rests, status, problem } = await open(page);

  await test.step('a drop without a file is reported, and nothing is fetched', async () => {
    const drop = (data: Record<string, string>) =>
      page.locator('.own-pictures').evaluate((field, entries) => {
        const dataTransfer = new DataTransfer();
        for (const [type, value] of Object.entries(entries)) dataTransfer.setData(type, value);
        field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, data);
    const address = 'https://example.org/cat.jpg';
    await drop({ 'text/uri-list': address, 'text/html': `<img src="${address}">` });
    await expect(problem).toHaveText(/Save the picture first/);
    await drop({ 'text/plain': 'some words' });
    await expect(problem).toHaveText(/This is not a file/);
    await drop({});
    await expect(problem).toHaveText(/There was no file in it/);
  });

  await test.step('a folder is opened', async () => {
    const drop = (bytes: number[]) =>
      page.locator('.own-pictures').evaluate((field, content) => {
        const entry = { isDirectory: false, name: 'data_batch_1.bin', file: (done: (file: File) => void) => done(new File([Uint8Array.from(content)], 'data_batch_1.bin')) }; // prettier-ignore
        const folderOf = (name: string, entries: unknown[]) => ({
          isDirectory: true,
          name,
          createReader: () => {
            const rest = [entries, []]; // a reader gives entries in portions, and in the end none
            return { readEntries: (done: (some: unknown[]) => void) => done(rest.shift()!) };
          },
        });
        const folder = folderOf('outer', content.length ? [folderOf('inner', [entry])] : []);
        const items = [{ kind: 'file', webkitGetAsEntry: () => folder, getAsFile: () => new File([], 'outer') }];
        const event = new DragEvent('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: { items, files: [], types: ['Files'] } });
        field.dispatchEvent(event);
      }, bytes);
    await drop([...batch(20)]);
    await expect(status).toContainText('20 pictures from data_batch_1.bin');
    await expect(problem).toBeEmpty();
    await drop([]);
    await expect(problem).toHaveText(/outer: There is no file in this folder/);
    await expect(status).toContainText('20 pictures from data_batch_1.bin');
  });

  await test.step('the page asks about a dropped photograph', async () => {
    const dropped = await page.evaluateHandle(async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [64, 48];
      canvas.getContext('2d')!.fillRect(0, 0, 30, 48);
      const png = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
      const transfer = new DataTransfer();
      transfer.items.add(new File([png], 'night.png', { type: 'image/png' }));
      return transfer;
    });
    await page.locator('.own-pictures').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(status).toContainText('Your picture, at 32 × 32');
    await rests();
    await expect(page.locator('.widget-summary')).toContainText('Your picture is taken for');
  });
});

test('of several files all that can be used are used, the others are reported', async ({ page }) => {
  const { bring, status, problem } = await open(page);
  const [one, two] = await page.evaluate(() =>
    ['red', 'blue'].map((colour) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d')!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 300, 150);
      return canvas.toDataURL().split(',')[1];
    }),
  );
  await bring(
    file('red', Buffer.from(one, 'base64')),
    file('mine.bin', batch(60)),
    file('blue.png', Buffer.from(two, 'base64'), 'image/png'),
    file('notes.txt', Buffer.from('not a picture at all')),
    file('again.bin', batch(60)),
  );
  await expect(status).toContainText('60 pictures from mine.bin');
  await expect(status).toContainText('Your picture, at 32 × 32');
  await expect(problem).toContainText('blue.png: One picture is asked about at a time');
  await expect(problem).toContainText('notes.txt: This is text, not pictures.');
  await expect(problem).toContainText('again.bin: The same file was brought twice');
  await expect(problem).not.toContainText('mine.bin');
  await page.getByRole('button', { name: 'Back to the course’s pictures' }).click();
  await expect(problem).toBeEmpty();
});

for (const [where, missing] of [
  ['in a Worker', ''],
  ['on the page, where Workers have no canvas', 'OffscreenCanvas = undefined;'],
]) {
  test(`a photograph’s small pixels are averages of large ones, ${where}`, async ({ page }) => {
    let served = 0;
    await page.route(/\/reading\.worker[^/]*\.[jt]s/, async (route) => {
      served++;
      const response = await route.fetch();
      await route.fulfill({ response, body: missing + (await response.text()) });
    });
    const { bring, rests, status } = await open(page);
    // stripes one pixel wide: sampling gives black or white, averaging gives grey
    const stripes = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1700, 1280];
      const context = canvas.getContext('2d')!;
      for (let x = 0; x < canvas.width; x++) {
        context.fillStyle = x % 2 ? '#fff' : '#000';
        context.fillRect(x, 0, 1, canvas.height);
      }
      return canvas.toDataURL().split(',')[1];
    });
    await bring(file('stripes', Buffer.from(stripes, 'base64')));
    await expect(status).toContainText('Your picture, at 32 × 32', { timeout: 30_000 });
    await rests();
    await expect(page.locator('.widget-summary')).toContainText('Your picture is taken for');
    expect(served).toBe(1);
    const source = await page.locator('.near-asked img').getAttribute('src');
    expect([...new Set(Buffer.from(source!.split(',')[1], 'base64').subarray(54))]).toEqual([128]);
  });
}

test('the page also asks about a drawing', async ({ page }) => {
  const { bring, rests, status } = await open(page);
  await bring(file('IMG0001', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h2v2h-2z"/></svg>'))); // prettier-ignore
  await expect(status).toContainText('Your picture, at 32 × 32', { timeout: 30_000 });
  await rests();
  const ends = async () => {
    const source = await page.locator('.near-asked img').getAttribute('src');
    const row = Buffer.from(source!.split(',')[1], 'base64').subarray(54, 54 + 96);
    return [row[0], row[3 * 15], row[3 * 16], row[95]];
  };
  await expect.poll(ends).toEqual([0, 0, 255, 255]);
});

const bad: [string, RegExp, Brought[]][] = [
  ['a truncated batch', /3,073 bytes for each picture.*has 183380.*59 pictures and 2073 bytes too many/, [file('cut.bin', batch(60).subarray(0, 183_380))]], // prettier-ignore
  ['an empty file', /empty/, [file('nothing.bin', new Uint8Array())]],
  ['a text', /This is text/, [file('notes.txt', Buffer.from('not a picture at all'))]],
  ['a table', /table \(CSV\).*numpy\.loadtxt/, [file('mnist_train.csv', Buffer.from('label,p0\n5,0\n'))]],
  ['a pickle of Python', /Python pickle.*numpy\.savez/, [file('data_batch_1', Uint8Array.of(0x80, 2, 0x7d, 0x71, 1))]],
  ['a web page', /web page, not a data set/, [file('mnist.gz', Buffer.from('<!DOCTYPE html><title>Log in</title>'))]],
  [
    'an array without labels',
    /12 pictures, but no labels/,
    [
      file(
        'x.npy',
        npy([12, 28, 28], (i) => i),
      ),
    ],
  ],
  ['a label that does not exist', /Picture 2 has the label 77/, [file('odd.bin', batch(12).map((byte, i) => (i === 2 * 3073 ? 77 : byte)))]], // prettier-ignore
  ['damaged gzip', /ends early or is damaged/, [file('mine.bin.gz', gzipSync(batch(12)).subarray(0, 5000))]],
  ['a damaged zip', /zip archive or an \.npz.*ends early/, [file('mine.npz', Buffer.from('PK\x03\x04 and no more'))]],
  ['one of MNIST’s files', /Bring both at once; there were 1/, [file('images', digits)]],
  ['a short MNIST file', /should have 31376 bytes, but it has 30000/, [file('images', digits.subarray(0, 30_000)), file('labels', labels)]], // prettier-ignore
  ['files that do not belong together', /40 pictures, but 39 labels/, [file('images', digits), file('labels', idx([39], () => 1))]], // prettier-ignore
  ['too few', /only 3 pictures/, [file('few.bin', batch(3))]],
  ['a broken photograph', /cannot read this picture/, [file('broken.png', Buffer.from('no'), 'image/png')]],
  [
    'a photograph of an iPhone',
    /HEIC photograph/,
    [file('IMG0001', Buffer.from('\0\0\0\x20ftypheic\0\0\0\0mif1heic'))],
  ],
];

test('an invalid file is reported, and the present pictures stay', async ({ page }) => {
  const { bring, figure, problem } = await open(page);
  const before = await figure.innerText();
  for (const [what, sentence, files] of bad) {
    await bring(...files);
    await expect(problem, what).toHaveText(sentence);
    await expect(problem, what).toContainText(files[0].name);
    await expect(figure, what).toHaveText(before);
  }
});

for (const widget of ['color-histogram', 'hog', 'bag-of-visual-words'])
  test(`${widget}: a picture of one pixel, and one of 4,000 × 3,000, are shown in place of the course’s`, async ({
    page,
  }) => {
    await page.goto(`embed/${widget}/`);
    const figure = page.locator('.widget');
    await expect(figure).toHaveAttribute('data-ready', 'true');
    for (const [width, height] of [
      [1, 1],
      [4000, 3000],
    ]) {
      await page.evaluate(
        async ([width, height]) => {
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d')!;
          context.fillStyle = '#c40';
          context.fillRect(0, 0, width, height);
          const data = new DataTransfer();
          data.items.add(new File([await canvas.convertToBlob()], 'mine.png', { type: 'image/png' }));
          const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
          document.querySelector('.one-picture')!.dispatchEvent(drop);
        },
        [width, height],
      );
      await expect(page.getByRole('img', { name: 'your picture', exact: true }).first()).toBeVisible();
      await expect(figure).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('.one-picture-problem, .widget-failed')).toHaveText(['']);
      await page.getByRole('button', { name: 'Back to the course’s picture' }).click();
      await expect(page.getByRole('img', { name: 'your picture', exact: true })).toHaveCount(0);
    }
  });
