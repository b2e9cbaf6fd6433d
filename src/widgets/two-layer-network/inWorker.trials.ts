export { trials as compute } from './trials';
