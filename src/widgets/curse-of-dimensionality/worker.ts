import { answer } from '@kit/worker/answer';
import { compute } from './model';

answer(compute);
