// The room table of ARCHITECTURE.md: imports point down it. A new edge is a design change and says so in its commit.
const rooms = {
  cli: { path: '^src/(main[^/]*\\.ts|cli/)', may: ['cli', 'app', 'sdk'] },
  sdk: { path: '^src/sdk/', may: ['sdk', 'app', 'generated'] },
  app: {
    path: '^src/app/',
    may: ['app', 'protocols', 'worker', 'features', 'kernel', 'store', 'spec', 'generated'],
  },
  protocols: { path: '^src/protocols/', may: ['protocols', 'kernel', 'spec', 'generated'] },
  worker: { path: '^src/worker/', may: ['worker', 'kernel', 'store', 'spec', 'generated'] },
  features: { path: '^src/features/', may: ['features', 'kernel', 'store', 'spec', 'generated'] },
  kernel: { path: '^src/kernel/', may: ['kernel', 'store', 'spec', 'generated'] },
  store: { path: '^src/store/', may: ['store', 'spec', 'generated'] },
  spec: { path: '^src/spec/', may: ['spec', 'generated'] },
  generated: { path: '^src/generated/', may: ['generated'] },
}

const roomRules = Object.entries(rooms).map(([name, { path, may }]) => ({
  name: `${name}-imports-only-below`,
  comment: `${name} may import ${may.join(', ')}`,
  severity: 'error',
  from: { path },
  to: { path: '^src/', pathNot: may.map((room) => rooms[room].path) },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      // Imports of types alone are gone at run time, so they close no cycle.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'feature-only-through-its-index',
      comment: 'another feature is used through its index.ts; its other files are its own',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'features-as-a-list-only-through-their-index',
      severity: 'error',
      from: { path: '^(src/(app|features/index\\.ts)|test/)' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'protocols-do-not-know-each-other',
      comment: 'but for wire/, which knows no protocol',
      severity: 'error',
      from: { path: '^src/protocols/([^/]+)/' },
      to: { path: '^src/protocols/[^/]+/', pathNot: '^src/protocols/($1|wire)/' },
    },
    {
      name: 'features-know-no-transport',
      severity: 'error',
      from: { path: '^src/(features|worker)/' },
      to: { path: '^(node:)?(http2?|https|net|tls|dgram)$|node_modules/(hono|@hono)/' },
    },
    {
      name: 'sql-only-in-the-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(better-sqlite3|drizzle-orm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-development-packages-in-the-program',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
