import { named } from '@kit/quantities';
import { epochs, type State } from './model';

const told: Partial<Record<State['decay'], string>> = { '0.5': 'one', '0.05': 'sharp' };

/** An accuracy, and what the chapter calls it after the whole training on a thousand pictures. */
export function accuracyOf(of: 'train' | 'test', { epoch, decay, training, horses, fork }: State) {
  const isTold = epoch === epochs && training === '1000' && horses === 'any' && !fork?.length;
  return named(`class-templates.${of}`, isTold && told[decay] && `templates.${told[decay]}.${of}`);
}
