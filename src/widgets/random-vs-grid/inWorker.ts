export { compare as compute } from './compare';
