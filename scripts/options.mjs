import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Reads the options of a command as `parseArgs` does; an error names those that there are. */
export function optionsOf(config, args = process.argv.slice(2)) {
  try {
    return parseArgs({ ...config, args });
  } catch ({ message }) {
    const known = Object.keys(config.options).map((name) => `--${name}`);
    throw new Error(`${message.split('. ')[0].replace(/\.$/, '')}. The options are ${known.join(', ')}.`);
  }
}

/** Throws where a folder, given by `--built`, has no built course. */
export function assertBuilt(dir) {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`There is no built course in ${dir}.`);
}
