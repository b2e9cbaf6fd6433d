// For tests that are to run with kernels at work, however small the tensors.
import { simd } from '@kernels/simd';
import { useKernels } from '@lib/engine/memory';

useKernels(simd(), { from: 0 });
