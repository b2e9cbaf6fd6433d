/** How a line of code says how far in it begins, so that what does not fit goes on a little further in. */
export const hanging = (line: string): string | undefined => {
  const blanks = /^ */.exec(line)![0].length;
  return blanks ? `--indent: ${blanks}` : undefined;
};
