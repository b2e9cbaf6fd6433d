import { simd } from '@kernels/simd';
import { useKernels } from '@lib/engine/memory';

const fast = simd();
if (fast) useKernels(fast);

/**
 * Resolves once kernels are in use; null if they are already. The plain ones are loaded where there are no vector
 * units.
 */
export const kernelsReady: Promise<void> | null = fast
  ? null
  : import('@kernels/plain').then(
      ({ plain }) => useKernels(plain()),
      () => undefined, // without any the library computes on its own, only slower
    );
