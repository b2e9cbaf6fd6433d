import { adopt } from '@ui/adopt';
import css from './ownCode.css?inline';

adopt(css);
