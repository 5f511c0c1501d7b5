/** A table; empty cells are allowed, bars in cells are escaped. */
export function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading that links find under the same name in every language. */
export function heading(level, id, title) {
  return `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${title}`;
}

export const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

export const link = (title, id) => `[${title}](#${id})`;

/** Blocks with an empty line between them; what is undefined is left out. */
export const blocks = (...parts) =>
  parts
    .flat(Infinity)
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
