export { trainTo as compute } from './race';
