import { blocksOf, type Block } from './blocks.ts';

/** A text, with the name of its file for messages. */
export interface Written {
  file: string;
  source: string;
}

/** Blocks by the heading above them; those before the first have none. */
function sectionsOf(blocks: readonly Block[]): Map<string, Block[]> {
  const sections = new Map<string, Block[]>([['', []]]);
  let section = '';
  for (const block of blocks) {
    if (block.id !== undefined) sections.set((section = block.id), []);
    sections.get(section)!.push(block);
  }
  return sections;
}

/**
 * The differences between two languages of a chapter, as sentences with file and line: a block missing from one of
 * them, or one with another number, formula, component, code or link, which is stale. Rewording without any of these is
 * not found.
 */
export function misaligned(one: Written, other: Written): string[] {
  const problems: string[] = [];
  const [ours, theirs] = [one, other].map(({ source }) => sectionsOf(blocksOf(source)));
  const ids = [...ours.keys()];
  const otherIds = [...theirs.keys()];
  const apart = ids.findIndex((id, i) => id !== otherIds[i]);
  if (apart >= 0 || ids.length !== otherIds.length) {
    const at = apart < 0 ? Math.min(ids.length, otherIds.length) : apart;
    const said = ({ file }: Written, sections: Map<string, Block[]>, id: string | undefined) =>
      id === undefined ? `${file} ends` : `${file}:${sections.get(id)![0].line} has the section #${id}`;
    return [`${said(one, ours, ids[at])} where ${said(other, theirs, otherIds[at])}.`];
  }
  for (const [id, blocks] of ours) problems.push(...misalignedIn(one.file, blocks, other.file, theirs.get(id)!));
  return problems;
}

function misalignedIn(file: string, blocks: readonly Block[], otherFile: string, others: readonly Block[]): string[] {
  const problems: string[] = [];
  for (let i = 0; i < Math.max(blocks.length, others.length); i++) {
    const [block, other] = [blocks.at(i), others.at(i)];
    const [more, less] = [lacks(block, other), lacks(other, block)];
    if (block?.kind === other?.kind && !more.length && !less.length) continue;
    if (blocks.map(({ kind }) => kind).join() !== others.map(({ kind }) => kind).join()) {
      const place = (name: string, it: Block | undefined, before: Block | undefined) =>
        it ? `${name}:${it.line} has ${nameOf(it)}` : `${name}:${before?.line ?? 1} ends its section`;
      const [here, there] = [place(file, block, blocks.at(-1)), place(otherFile, other, others.at(-1))];
      return [`${here} where ${there}: from here on one of them has a block that the other lacks.`];
    }
    const told = [
      more.length && `only ${file}:${block!.line} has ${more.join(', ')}`,
      less.length && `only ${otherFile}:${other!.line} has ${less.join(', ')}`,
    ].filter(Boolean);
    problems.push(`In ${nameOf(block!)} ${told.join('; ')}. One of them is stale.`);
  }
  return problems;
}

const lacks = (what?: Block, than?: Block) => [...(what?.holds ?? [])].filter((held) => !than?.holds.has(held));
const nameOf = ({ kind }: Block) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
