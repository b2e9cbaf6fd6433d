// A photograph becomes the same 3,072 numbers in every engine: the averages of its pixels.
import { deflateSync } from 'node:zlib';
import { bundled } from './bundled.mjs';
import { engines, open } from './engine.mjs';

const [{ AreaAverage }, { crc32 }] = await Promise.all(
  ['lib/data/areaAverage.ts', 'lib/data/archives/checksums.ts'].map(bundled),
);

/** An imitation of a photograph: soft light, edges, fine stripes, grain. */
function photograph(width, height, opacity = () => 255) {
  const pixels = new Uint8ClampedArray(4 * width * height);
  let seed = 1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      const grain = (seed >>> 24) / 4 - 32;
      const light = 90 + (120 * x) / width - (60 * y) / height;
      const stripes = (x >> 1) % 2 && y > height / 2 ? 70 : 0;
      const disc = Math.hypot(x - width * 0.6, y - height * 0.4) < height * 0.25 ? 80 : 0;
      pixels[at] = light + grain + disc;
      pixels[at + 1] = light + grain + stripes;
      pixels[at + 2] = 200 - light + grain - disc / 2;
      pixels[at + 3] = opacity(x, y);
    }
  }
  return { width, height, pixels };
}

function png({ width, height, pixels }) {
  const rows = Buffer.alloc(height * (4 * width + 1));
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(4 * width * y, 4 * width * (y + 1)), y * (4 * width + 1) + 1);
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same JPEG file, to be shown rotated by 90° (EXIF orientation 6). */
function turned(jpeg) {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000600000000 0000'.replaceAll(' ', ''), 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}

function averaged({ width, height, pixels }) {
  const average = new AreaAverage(width, height);
  average.add(pixels, 0, 0, width, height);
  return average.result();
}

/** Runs in the page: drops a file, and waits until the page asks about it or refuses it. */
async function bring({ name, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name));
  const input = document.querySelector('.own-pictures input');
  const status = document.querySelector('.own-pictures [role=status]');
  const problem = document.querySelector('.own-pictures-problem');
  const asked = document.querySelector('.near-asked img');
  const before = asked.src;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  for (let tries = 0; tries < 600; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (status.textContent.includes('Reading')) continue;
    if (problem.textContent) return { problem: problem.textContent };
    if (asked.src !== before) return { source: asked.src };
  }
  return { problem: 'nothing happened' };
}

/** The numbers of a bitmap on the page: rows from the bottom up, blue before green before red. */
function numbersOf(source) {
  const file = Buffer.from(source.split(',')[1], 'base64');
  return Uint8Array.from({ length: 3072 }, (_, i) => {
    const [channel, row, column] = [i >> 10, (i >> 5) & 31, i & 31];
    return file[54 + (31 - row) * 96 + 3 * column + 2 - channel];
  });
}

const difference = (a, b) => a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);

export default async function test(url, report) {
  const plain = photograph(1603, 1201);
  const exact = [
    ['a photograph', plain],
    ['one that is partly transparent', photograph(640, 480, (x, y) => (x + y) % 256)],
    ['a single pixel', photograph(1, 1)],
    ['a line of 10,000 pixels', photograph(10_000, 1)],
    ['a small picture', photograph(20, 31)],
  ].map(([name, picture]) => ({ name, file: png(picture), numbers: averaged(picture) }));
  const lossy = [];
  const found = new Map();

  for (const engine of engines) {
    const browser = await open(engine);
    try {
      await browser.goto(`${url}embed/nearest-images/`);
      if (!lossy.length) {
        const base64 = png(photograph(900, 700)).toString('base64');
        const jpeg = Buffer.from(await browser.evaluate(asJpeg, base64), 'base64');
        lossy.push({ name: 'a JPEG', file: jpeg }, { name: 'a JPEG that is shown turned', file: turned(jpeg) });
      }
      await browser.evaluate(isAlive);
      for (const { name, file, numbers } of [...exact, ...lossy]) {
        const { source, problem } = await browser.evaluate(bring, { name: 'IMG0001', base64: file.toString('base64') });
        if (problem) {
          report(`${engine}: ${name}`, problem);
          continue;
        }
        const own = numbersOf(source);
        const wanted = numbers ?? found.get(name) ?? own;
        found.set(name, wanted);
        const most = difference(own, wanted);
        report(`${engine}: ${name}, ${most} grey levels away at the most`, most > 1 && `expected at most 1`);
      }
    } finally {
      await browser.close();
    }
  }
  const [upright, other] = lossy.map(({ name }) => found.get(name));
  const quarter = upright.map((_, i) => upright[(i & ~1023) + 32 * (31 - (i & 31)) + ((i >> 5) & 31)]);
  report('what is to be shown turned is turned', difference(quarter, other) > 1 && 'it is another picture');
}

/** Runs in the page: a picture as a JPEG file. */
async function asJpeg(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
}

/** Runs in the page: waits until the figure responds. */
async function isAlive() {
  const widget = document.querySelector('.widget');
  for (let tries = 0; tries < 600; tries++) {
    if (widget.dataset.ready === 'true' && widget.getAttribute('aria-busy') === 'false') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The figure did not come alive.');
}
