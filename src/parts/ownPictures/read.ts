import type { PictureFileProblem } from '@lib/data/pictureFileError';
import type { BroughtSet, Question, ReadFiles, Told } from '@lib/data/pictureFiles';
import type { Dropped } from './dropped';
import { asSmall } from './photograph';

/** The result of reading files. */
export interface Read {
  set?: BroughtSet;
  /** The pixels of a picture to classify. */
  question?: Uint8Array;
  told: Told[];
}

/** More than anyone would pick by hand; a folder may hold any number. */
const most = 100;

const told = (name: string, problem: PictureFileProblem, details: Told['details'] = {}): Told => ({
  name,
  problem,
  details,
});

/**
 * Reads the files that a reader has chosen or dropped; a photograph becomes `side` pixels wide, by default as our
 * pictures.
 */
export async function read({ files: loose, folders, problem }: Dropped, side?: number): Promise<Read> {
  if (problem) return { told: [told('', problem)] };
  const inFolders = await Promise.all(folders.map(async (folder) => ({ folder, files: await filesIn(folder) })));
  const files = [...loose, ...inFolders.flatMap((each) => each.files)];
  const notes = inFolders.filter((each) => !each.files.length).map(({ folder }) => told(folder.name, 'folder'));
  if (files.length > most) notes.push(told('', 'too-many', { found: files.length, most }));
  if (!files.length) return { told: notes };
  const { set, questions, told: others } = await inWorker(files.slice(0, most), side);
  notes.push(...others);
  let question: Uint8Array | undefined;
  for (const each of questions) {
    if (question) notes.push(told(each.name, 'second-photograph'));
    else {
      question = each.pixels ?? (await onPage(each, side));
      if (!question) notes.push(told(each.name, each.kind === 'heic' ? 'heic' : 'not-a-photograph'));
    }
  }
  return { set, question, told: notes };
}

/** The files of a folder and its subfolders, up to one more than are read. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  const open = [folder];
  for (let next = open.pop(); next && files.length <= most; next = open.pop()) {
    const reader = next.createReader();
    for (;;) {
      const entries = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (!entries.length) break;
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory) open.push(entry as FileSystemDirectoryEntry);
        else files.push(await new Promise<File>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(new File([], entry.name))))); // prettier-ignore
      }
    }
  }
  return files;
}

/** Lets the Worker read the files; the first photograph comes with its pixels, unless only the page can decode it. */
function inWorker(files: File[], side?: number): Promise<ReadFiles> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadFiles>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFiles>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The Worker could not start.')));
    worker.postMessage({ files, side });
  }).finally(() => worker.terminate());
}

/** The pixels of a photograph that a Worker cannot decode: of drawings, and in browsers whose Workers have no canvas. */
async function onPage({ photograph, kind }: Question, side?: number): Promise<Uint8Array | undefined> {
  const isDrawing = kind === 'svg';
  const type = isDrawing ? 'image/svg+xml' : '';
  const url = URL.createObjectURL(new Blob([photograph as Uint8Array<ArrayBuffer>], { type }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    const source = isDrawing ? drawn(image) : image;
    const size = isDrawing ? source : { width: image.naturalWidth, height: image.naturalHeight };
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    return await asSmall(source, size, document.createElement('canvas'), side, pause);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * A vector image has no pixels, and browsers differ in drawing parts of one, so it is drawn as a whole, with a shorter
 * side of 512 pixels.
 */
function drawn(image: HTMLImageElement): HTMLCanvasElement {
  const [width, height] = [image.naturalWidth || 1, image.naturalHeight || 1];
  const scale = 512 / Math.min(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(8192, Math.round(width * scale));
  canvas.height = Math.min(8192, Math.round(height * scale));
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
