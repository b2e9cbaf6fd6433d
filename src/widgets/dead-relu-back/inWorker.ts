export { tryNets as compute } from './revival';
