export { frames as compute } from './model';
