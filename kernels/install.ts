/**
 * Importing this file makes the library's ops use kernels: those for vector units if possible, otherwise the plain
 * ones.
 */
import { useKernels } from '../lib/engine/memory';
import { plain } from './plain';
import { simd } from './simd';

useKernels(simd() ?? plain());
