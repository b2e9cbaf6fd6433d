import type { Tree } from './tree';

const onlyTypes = new Set([
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSIndexSignature',
]);

/** Whether a node exists for the type checker only. */
export function isOnlyType(node: Tree): boolean {
  if (onlyTypes.has(node.type) || node.declare === true) return true;
  if (node.type === 'TSModuleDeclaration') return hasOnlyTypes(node);
  if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition' || node.type.startsWith('TSAbstract'))
    return node.abstract === true || (node.value as Tree | null)?.type === 'TSDeclareMethod';
  if (node.type !== 'ExportNamedDeclaration') return false;
  return node.exportKind === 'type' || (node.declaration !== null && isOnlyType(node.declaration as Tree));
}

/** Whether a namespace holds only types, so that nothing remains of it. */
function hasOnlyTypes(namespace: Tree): boolean {
  const body = namespace.body as Tree;
  return body.type === 'TSModuleDeclaration' ? isOnlyType(body) : (body.body as Tree[]).every(isOnlyType);
}
