// Reads the reader's files without freezing the page.
import { readPictureFiles, tell, type Brought, type Question, type ReadFiles, type Told } from '@lib/data/pictureFiles';
import { asSmall } from './photograph';

/** The most bytes that are read in all: the size limit of an unpacked data set. */
const most = 1 << 29;

addEventListener('message', ({ data: { files, side } }: MessageEvent<{ files: File[]; side?: number }>) => {
  const name = files.map((file) => file.name).join(', ');
  const fail = (error: unknown): ReadFiles => ({ questions: [], told: [tell(name, error)] });
  void answer(files, side)
    .catch(fail)
    .then((read) => postMessage(read));
});

async function answer(files: File[], side?: number): Promise<ReadFiles> {
  const brought: Brought[] = [];
  const unread: Told[] = [];
  let left = most;
  for (const file of files) {
    if (file.size > left) unread.push({ name: file.name, problem: 'too-big', details: {} });
    else {
      try {
        brought.push({ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) });
        left -= file.size;
      } catch {
        unread.push({ name: file.name, problem: 'unreadable', details: {} });
      }
    }
  }
  const read = readPictureFiles(brought);
  for (const question of read.questions) {
    question.pixels ??= await decoded(question, side);
    if (question.pixels) break; // only one can be classified
  }
  // photographs that need no further decoding stay here
  const found = read.questions.findIndex(({ pixels }) => pixels);
  for (const question of found < 0 ? [] : read.questions.slice(found)) delete question.photograph;
  return { ...read, told: [...unread, ...read.told] };
}

/** The pixels of a photograph; undefined if at most the page can decode it. */
async function decoded({ photograph, kind }: Question, side?: number): Promise<Uint8Array | undefined> {
  if (kind === 'svg' || typeof OffscreenCanvas === 'undefined' || !new OffscreenCanvas(1, 1).getContext('2d')) return undefined; // prettier-ignore
  try {
    const bitmap = await createImageBitmap(new Blob([photograph as Uint8Array<ArrayBuffer>]));
    return await asSmall(bitmap, bitmap, new OffscreenCanvas(1, 1), side).finally(() => bitmap.close());
  } catch {
    return undefined;
  }
}
