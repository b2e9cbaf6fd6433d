import en from './en.json';
import zh from './zh.json';
import { fill } from './fill';
import type { Locale, Translated } from './locale';

type ShellKey = keyof typeof en;

const tables: Translated<Record<ShellKey, string>> = { en, zh };

/** The shell's texts in one language; `{name}` in a text is replaced by the value of that name. */
export const shell =
  (locale: Locale) =>
  (key: ShellKey, values: Record<string, string | number> = {}): string =>
    fill(tables[locale][key], values);
