import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { offsetsFor, pickOp } from './helpers/pick';
import { eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { permute } from './permute';
import { reshape } from './reshape';
import { sum } from './sum';

/** A tensor whose dimensions have names, one character each. */
interface Named {
  x: Tensor;
  names: string[];
}

const pick = pickOp('einsum');

/**
 * Sums of products, written with a letter for each dimension: 'ij,jk->ik' is the matrix product. Letters that the
 * result lacks are summed over; a letter twice in one tensor takes its diagonal; '...' stands for broadcast dimensions.
 * Without '->' the result has the letters that occur once, in alphabetical order.
 *
 * Shapes: as the equation says. Errors: an equation that does not fit the tensors, sizes that differ for one letter.
 *
 * @category linear-algebra
 * @example
 * einsum('i,i->', tensor([1, 2]), tensor([3, 4])).item() // 11
 * @pytorch torch.einsum('i,i->', torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
 * @numpy np.einsum('i,i->', np.array([1.0, 2.0]), np.array([3.0, 4.0]))
 */
export function einsum(equation: string, ...tensors: Tensor[]): Tensor {
  const { terms, result } = parse(equation, tensors);
  checkTensors('einsum', tensors);
  checkSizes(terms);
  let total = diagonal(terms[0]);
  for (let k = 1; k < terms.length; k++) {
    const later = terms.slice(k + 1).flatMap(({ names }) => names);
    total = multiply(total, diagonal(terms[k]), (name) => result.includes(name) || later.includes(name));
  }
  total = multiply(total, null, (name) => result.includes(name));
  return permute(
    total.x,
    result.map((name) => total.names.indexOf(name)),
  );
}

/** The names of each tensor's dimensions, and of the result's. Dimensions under '...' are named by digits, from the back. */
function parse(equation: string, tensors: Tensor[]): { terms: Named[]; result: string[] } {
  const [left, right] = equation.replaceAll(' ', '').split('->');
  const inputs = left.split(',');
  const fail = (rule: string) => {
    throw new TensorError('einsum', 'shape', rule, {
      got: `'${equation}' and ${tensors.map(({ shape }) => formatShape(shape)).join(', ') || 'no tensors'}`,
    });
  };
  if (!/^[a-zA-Z.,]*$/.test(left) || (right !== undefined && !/^[a-zA-Z.]*$/.test(right)))
    fail('the equation may hold letters, commas, ... and one ->');
  if (inputs.length !== tensors.length) fail('needs one term for each tensor');

  let broadcast = 0;
  const terms = inputs.map((term, k) => {
    const { length } = tensors[k].shape;
    const open = length - term.replace('...', '').length;
    if (open < 0 || (open > 0 && !term.includes('...'))) fail('needs one letter for each dimension');
    if (term.includes('...')) broadcast = Math.max(broadcast, open);
    const digits = Array.from({ length: open }, (_, i) => String(open - 1 - i)).join('');
    return { x: tensors[k], names: [...term.replace('...', digits)] };
  });
  const all = terms.flatMap(({ names }) => names);
  const digits = Array.from({ length: broadcast }, (_, i) => String(broadcast - 1 - i));
  const once = [...new Set(all)].filter((name) => /[a-z]/i.test(name) && all.indexOf(name) === all.lastIndexOf(name));
  const result = right === undefined ? [...digits, ...once.sort()] : [...right.replace('...', digits.join(''))];
  if (result.some((name) => !all.includes(name))) fail('each letter of the result must occur in a term');
  if (new Set(result).size < result.length) fail('a letter may occur only once in the result');
  return { terms, result };
}

function checkSizes(terms: Named[]) {
  const sizes = new Map<string, number>();
  for (const { x, names } of terms) {
    names.forEach((name, d) => {
      const before = sizes.get(name) ?? 1;
      if (before !== 1 && x.shape[d] !== 1 && before !== x.shape[d]) {
        throw new TensorError('einsum', 'shape', `the sizes of '${name}' must agree`, {
          got: `${before} and ${x.shape[d]}`,
        });
      }
      sizes.set(name, Math.max(before, x.shape[d]));
    });
  }
}

/** Reads a tensor along the diagonal of names that occur twice. */
function diagonal({ x, names }: Named): Named {
  const own = [...new Set(names)];
  if (own.length === names.length) return { x, names };
  const strides = stridesOf(x.shape);
  const shape = own.map((name) => x.shape[names.indexOf(name)]);
  const along = own.map((name) => names.reduce((total, n, d) => total + (n === name ? strides[d] : 0), 0));
  const offsets = offsetsFor(shape);
  eachOffset(shape, along, 0, (i, offset) => (offsets[i] = offset));
  return { x: pick(x, offsets, shape), names: own };
}

/** The product over all names of both, summed over those that are not kept. */
function multiply(a: Named, b: Named | null, kept: (name: string) => boolean): Named {
  const names = [...new Set([...a.names, ...(b?.names ?? [])])];
  const align = ({ x, names: own }: Named) => {
    const order = names.filter((name) => own.includes(name));
    const ordered = permute(
      x,
      order.map((name) => own.indexOf(name)),
    );
    const sizes = new Map(order.map((name, d) => [name, ordered.shape[d]]));
    return reshape(
      ordered,
      names.map((name) => sizes.get(name) ?? 1),
    );
  };
  const x = b ? mul(align(a), align(b)) : align(a);
  const summed = names.map((_, d) => d).filter((d) => !kept(names[d]));
  return { x: summed.length ? sum(x, summed) : x, names: names.filter(kept) };
}
