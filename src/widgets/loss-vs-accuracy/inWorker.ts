export { trainTo as compute } from './run';
