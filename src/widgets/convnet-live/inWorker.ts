export { trainTo as compute } from './training';
