export { race as compute } from './race';
