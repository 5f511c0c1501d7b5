/**
 * The engine gives the same answer everywhere and at any time: it reads no clock, draws no random
 * number, starts no timer and touches no machine. These rules hold in its sources, not its tests.
 */
const because = 'The engine is pure:';

const hostGlobals = [
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'fetch',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'window',
  'document',
];

export const purityRules = {
  'import-x/no-nodejs-modules': 'error',
  'no-restricted-globals': [
    'error',
    {
      globals: hostGlobals.map((name) => ({
        name,
        message: `${because} whoever calls it owns the machine and the clock.`,
      })),
      checkGlobalObject: true,
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: `${because} take \`now\` as an argument.` },
    { object: 'Math', property: 'random', message: `${because} take a seeded source.` },
    { object: 'Temporal', property: 'Now', message: `${because} take \`now\` as an argument.` },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date']:not([arguments.length=1])",
      message: `${because} \`new Date()\` reads the clock, and its parts the host's time zone.`,
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: `${because} \`Date()\` reads the clock.`,
    },
    {
      selector: 'MetaProperty',
      message: `${because} \`import.meta\` knows where the file lies.`,
    },
  ],
};
