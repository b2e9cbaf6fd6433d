/** Declares the indentation of a line of code, so that wrapped lines are indented a little further. */
export const hanging = (line: string): string | undefined => {
  const blanks = /^ */.exec(line)![0].length;
  return blanks ? `--indent: ${blanks}` : undefined;
};
