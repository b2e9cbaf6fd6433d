/** A value of a figure's state, as code. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return list([...(value as number[])], indent);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([name, part]) => `${inner}${keyOf(name)}: ${literal(part, inner)},`);
  return lines.length ? `{\n${lines.join('\n')}\n${indent}}` : '{}';
}

const keyOf = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** How many columns a line of a long list has. */
const widest = 64;

function list(items: unknown[], indent: string): string {
  const inner = `${indent}  `;
  const parts = items.map((item) => literal(item, inner));
  const short = `[${parts.join(', ')}]`;
  if (short.length + indent.length <= widest) return short;
  const lines: string[] = [];
  let line = inner;
  for (const part of parts) {
    if (line.length > inner.length && line.length + part.length + 1 > widest) {
      lines.push(line.trimEnd());
      line = inner;
    }
    line += `${part}, `;
  }
  return `[\n${[...lines, line.trimEnd()].join('\n')}\n${indent}]`;
}
