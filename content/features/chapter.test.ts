import { proveChapter } from '../../tests/contracts/provenChapter';
import { claims, unclaimed } from './claims';
import { numbers } from './numbers';

proveChapter(import.meta.dirname, { claims, unclaimed }, numbers);
