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

/** A batch as CIFAR-10 has them: for each picture its label and its bytes. */
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

async function open(page: Page, locale = '') {
  await page.goto(`${locale}workbench/nearest-images/`);
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

test('a CIFAR-10 batch is learnt from and tested on, gzip or not; then ours come back', async ({ page }) => {
  const { bring, rests, figure, status, problem } = await open(page);
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

test('MNIST’s two files are digits', async ({ page }) => {
  const { bring, rests, status } = await open(page);
  await bring(file('images.gz', gzipSync(digits)), file('labels.gz', gzipSync(labels)));
  await expect(status).toContainText('40 pictures from images.gz, labels.gz');
  await rests();
  await expect(page.locator('.near-name').first()).toHaveText(/\d/);
  await expect(page.locator('.widget-summary')).toHaveText(/A \d, taken for a \d/);
});

test('a photograph dropped on the page is asked about', async ({ page }) => {
  const { rests, status } = await open(page);
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
  await expect(status).toContainText('Your photograph, at 32 × 32');
  await rests();
  await expect(page.locator('.widget-summary')).toContainText('Your picture is taken for');
});

const bad: [string, RegExp, Brought[]][] = [
  ['a truncated batch', /3,073 bytes for each picture.*has 183380.*59 pictures and 2073 bytes too many/, [file('cut.bin', batch(60).subarray(0, 183_380))]], // prettier-ignore
  ['an empty file', /empty/, [file('nothing.bin', new Uint8Array())]],
  ['a text', /3,073 bytes/, [file('notes.txt', Buffer.from('not a picture at all'))]],
  ['a label that does not exist', /Picture 2 has the label 77/, [file('odd.bin', batch(12).map((byte, i) => (i === 2 * 3073 ? 77 : byte)))]], // prettier-ignore
  ['damaged gzip', /ends early or is damaged/, [file('mine.bin.gz', gzipSync(batch(12)).subarray(0, 5000))]],
  ['one of MNIST’s files', /Bring both at once; there were 1/, [file('images', digits)]],
  ['a short MNIST file', /should have 31376 bytes, but it has 30000/, [file('images', digits.subarray(0, 30_000)), file('labels', labels)]], // prettier-ignore
  ['files that do not belong together', /40 pictures, but 39 labels/, [file('images', digits), file('labels', idx([39], () => 1))]], // prettier-ignore
  ['too few', /only 3 pictures/, [file('few.bin', batch(3))]],
  ['a broken photograph', /cannot read this picture/, [file('broken.png', Buffer.from('no'), 'image/png')]],
];

test('a file that is not what it should be gets a sentence, and what was there stays', async ({ page }) => {
  const { bring, figure, problem } = await open(page);
  const before = await figure.innerText();
  for (const [what, sentence, files] of bad) {
    await bring(...files);
    await expect(problem, what).toHaveText(sentence);
    await expect(problem, what).toContainText(files[0].name);
    await expect(figure, what).toHaveText(before);
  }
});
