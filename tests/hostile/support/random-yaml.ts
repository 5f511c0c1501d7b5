import { hostileWords } from './hostile-words.js';
import type { Random } from './random.js';

const words = [
  'muster',
  'campaign',
  'type',
  'clauses',
  'activities',
  'title',
  'a',
  'b',
  '1',
  '谈',
  'for',
];

/** A text of the grammar of YAML, with what the language leaves out of it, and not always well-formed. */
export function randomYaml(random: Random): string {
  const head = random.chance(10) ? '%YAML 1.2\n---\n' : random.chance(20) ? '---\n' : '';
  const tail = random.chance(5) ? '...\n---\nb: 1\n' : '';
  return head + block(random, random.between(1, 6), 0) + tail;
}

function block(random: Random, depth: number, indent: number): string {
  const pad = ' '.repeat(indent);
  const list = random.chance(30);
  const items = Array.from({ length: random.between(1, 5) }, () => {
    const lead = list ? `${pad}- ` : random.chance(3) ? `${pad}? ` : `${pad}${key(random)}: `;
    if (depth > 0 && random.chance(45)) {
      const by = random.chance(95) ? 2 : random.below(4);
      return `${lead}${property(random)}\n${block(random, depth - 1, indent + by)}`;
    }
    return `${lead}${property(random)}${scalar(random, depth, indent)}\n`;
  });
  return items.join(random.chance(5) ? '\n# a comment\n' : '');
}

function key(random: Random): string {
  const name = random.chance(85) ? random.one(words) : random.one(hostileWords);
  return random.chance(15) ? JSON.stringify(name) : name;
}

function property(random: Random): string {
  const dice = random.below(100);
  if (dice === 0) return '&a ';
  if (dice === 1) return '*a ';
  return dice === 2 ? '!!str ' : '';
}

function scalar(random: Random, depth: number, indent: number): string {
  switch (random.below(6)) {
    case 0:
      return JSON.stringify(random.one(hostileWords));
    case 1:
      return `'${random.one(hostileWords)}'`;
    case 2: {
      const pad = `\n${' '.repeat(indent + random.between(0, 4))}`;
      return `${random.one(['|', '>', '|-', '>+', '|2'])}${pad}x${pad}${random.one(hostileWords)}`;
    }
    case 3:
      return flow(random, depth + 2);
    default:
      return random.chance(50) ? random.one(words) : random.one(hostileWords);
  }
}

function flow(random: Random, depth: number): string {
  if (depth <= 0 || random.chance(30)) return random.one(random.chance(50) ? words : hostileWords);
  const items = Array.from({ length: random.below(4) }, () =>
    random.chance(50) ? `${key(random)}: ${flow(random, depth - 1)}` : flow(random, depth - 1),
  );
  const inner = items.join(random.chance(95) ? ', ' : ' ');
  return random.chance(50) ? `[${inner}]` : `{ ${inner} }`;
}
