export { frames as compute } from './training';
