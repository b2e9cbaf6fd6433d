export { compute } from './model';
