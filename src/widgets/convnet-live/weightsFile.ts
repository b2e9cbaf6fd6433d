import { Tensor } from '@lib/engine/tensor';
import { loadSafetensors, safetensorsMetadata, saveSafetensors } from '@lib/files/safetensors';
import { parseNetwork } from '@parts/convnet/inAddress';
import { tensorsOf } from '@parts/convnet/layers';
import { problemOf } from './problem';

/** A network’s weights as a safetensors file, with the names of PyTorch’s `nn.Sequential` of the same layers. */
export function asFile(network: string, weights: Float32Array): Uint8Array {
  const tensors = tensorsOf(parseNetwork(network)!).map(({ name, shape, at, size }): [string, Tensor] => [
    name,
    new Tensor(weights.slice(at, at + size), shape),
  ]);
  return saveSafetensors(Object.fromEntries(tensors), { network, pixels: 'byte / 127.5 - 1', format: 'pt' });
}

/** The weights of a file, or what is wrong with it. */
export type Read =
  | { network: string; weights: Float32Array }
  | { wrong: 'otherFile' | 'cutShort' | 'unreadable' | 'missing' | 'extra' | 'shape' | 'notFinite'; texts: string[] };

/** Reads the weights of the network that the file names, or else of this one. */
export function fromFile(file: Uint8Array, network: string): Read {
  let found: Record<string, Tensor>;
  let named: string | undefined;
  try {
    found = loadSafetensors(file);
    named = safetensorsMetadata(file).network;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (text.includes('not a safetensors file') || file.length === 0) return { wrong: 'otherFile', texts: [] };
    return text.includes('cut short') ? { wrong: 'cutShort', texts: [] } : { wrong: 'unreadable', texts: [text] };
  }
  const text = named !== undefined && !problemOf(named) ? named : network;
  const wanted = tensorsOf(parseNetwork(text)!);
  const missing = wanted.filter(({ name }) => !Object.hasOwn(found, name)).map(({ name }) => name);
  if (missing.length) return { wrong: 'missing', texts: [missing.join(', ')] };
  // PyTorch counts the batches that a batch norm has seen
  const extra = Object.keys(found).filter(
    (name) => !name.endsWith('.num_batches_tracked') && !wanted.some((each) => each.name === name),
  );
  if (extra.length) return { wrong: 'extra', texts: [extra.slice(0, 8).join(', ')] };
  const weights = new Float32Array(wanted.reduce((sum, { size }) => sum + size, 0));
  for (const { name, shape, at } of wanted) {
    const { shape: own, values } = found[name];
    if (own.join() !== shape.join()) {
      return { wrong: 'shape', texts: [name, `(${shape.join(', ')})`, `(${own.join(', ')})`] };
    }
    if (!Array.prototype.every.call(values, Number.isFinite)) return { wrong: 'notFinite', texts: [name] };
    weights.set(values, at);
  }
  return { network: text, weights };
}
