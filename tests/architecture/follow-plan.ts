import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type * as Library from '../../src/index';
import { instrumented } from './instrument';
import { zoneOf } from './zones';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/** A call that carries a plan: which function of which part of src. */
export type Call = { zone: string; name: string };

/** Every way on which a plan was handed from call to call, the outermost first. */
export type Ways = readonly (readonly Call[])[];

/** The library with every function followed, and what its calls handed on. */
export async function followed(): Promise<{ library: typeof Library; waysOf: (run: () => void) => Ways }> {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { __VERSION__: '"0.0.0"' },
    plugins: [everyFunctionTells],
  });
  const stack: (Call | null)[] = [];
  let ways: Call[][] = [];
  const entered = (name: string, given: readonly unknown[]): void => {
    const call = given.some(carriesPlan) ? { zone: zoneOf(name.replace(/#.*/, '')), name } : null;
    stack.push(call);
    if (call !== null) ways.push(stack.filter((one) => one !== null));
  };
  const module = { exports: {} as typeof Library };
  const run = new Function('module', 'exports', '__entered', '__left', outputFiles[0]?.text ?? '');
  run(module, module.exports, entered, () => stack.pop());
  return {
    library: module.exports,
    waysOf: (called) => {
      ways = [];
      called();
      return ways;
    },
  };
}

const everyFunctionTells = {
  name: 'every function tells when it is entered and left',
  setup: ({ onLoad }: import('esbuild').PluginBuild) =>
    // Numbers in, numbers out: `stats` is handed no plan, and it is what takes long.
    onLoad({ filter: /\/src\/(index\.ts|model|scoring|schema|critique|locales)/ }, ({ path }) => ({
      contents: instrumented(relative(source, path), readFileSync(path, 'utf8')),
      loader: 'ts' as const,
    })),
};

/** Whether a value is a plan, or holds one under the name `plan`, itself or in the audit that it holds. */
function carriesPlan(value: unknown): boolean {
  return isPlan(value) || isPlan(own(value, 'plan')) || isPlan(own(own(value, 'audit'), 'plan'));
}

function isPlan(value: unknown): boolean {
  return own(value, 'measures') !== undefined && own(value, 'period') !== undefined;
}

/** Without calling a getter: to look must not change the way. */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
