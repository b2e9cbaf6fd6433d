import { largest } from '@cells/saved/file';
import { readHandIn, withHandIn, type Course, type HandIn, type Note } from './handIns';
import { entriesOf } from './unzip';

/** A file that may hold a student's work. */
export interface Source {
  name: string;
  size: number;
  modified: number;
  text(): Promise<string>;
}

/** Files that systems and archives add. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** The picked files, including those in archives. */
export async function sourcesOf(files: readonly File[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    const modified = file.lastModified;
    const entries = /\.zip$/i.test(name) ? await entriesOf(file).catch(() => null) : null;
    if (entries) for (const entry of entries) sources.push({ ...entry, name: `${name}/${entry.name}`, modified });
    else sources.push({ name, size: file.size, modified, text: () => file.text() });
  }
  return sources.filter(({ name }) => !besides.test(name));
}

/** The dropped files, including those in folders. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((...told) => (entry as FileSystemFileEntry).file(...told))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // a folder is read a hundred entries at a time
    const some = await new Promise<FileSystemEntry[]>((...told) => reader.readEntries(...told));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one)));
  }
}

/** Adds files to the class, one after the other, so that the page stays responsive; returns notes on each. */
export async function addFiles(
  handIns: readonly HandIn[],
  sources: readonly Source[],
  course: Course,
  onRead: (count: number) => void,
): Promise<{ handIns: readonly HandIn[]; notes: Note[] }> {
  const notes: Note[] = [];
  for (const [i, { name, size, modified, text }] of sources.entries()) {
    onRead(i);
    // a character takes at most four bytes: larger files need not be read
    const content = size > 4 * largest ? null : await text().catch(() => undefined);
    if (typeof content !== 'string') {
      notes.push({ file: name, code: content === null ? 'too-large' : 'unreadable-file', details: {} });
      continue;
    }
    const read = readHandIn(content, name, modified, course);
    notes.push(...read.notes);
    if (!read.handIn) continue;
    const added = withHandIn(handIns, read.handIn);
    handIns = added.handIns;
    notes.push(...added.notes);
  }
  return { handIns, notes };
}
