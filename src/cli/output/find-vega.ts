import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileProblem } from '../problem';
import type { Shell } from '../shell';

/** The files that Vega and Vega-Lite are loaded from, or a sentence that says why there are none to be loaded. */
export type FoundVega = { vega: string; vegaLite: string } | { without: string };

/** What Vega runs by itself where Node finds it, in whatever folder above. */
const RUN_BY_VEGA = 'canvas';

/**
 * Finds Vega in the folder that was named, else right beside this package.
 *
 * Never where Node would look: in the working folder, in the folders above it and in those of NODE_PATH others may have put what
 * would then be run.
 */
export function findVega(
  named: string | undefined,
  { folder, packageFolder, words }: Pick<Shell, 'folder' | 'packageFolder' | 'words'>,
): FoundVega {
  const places =
    named === undefined ? besidePackage(packageFolder) : [join(resolve(folder, named), 'node_modules')];
  for (const modules of places) {
    const [vega, vegaLite] = [entryOf('vega', modules), entryOf('vega-lite', modules)];
    if (vega === null || vegaLite === null) continue;
    return runsOthers(vega, modules) ? { without: words.vegaRunsOthers(RUN_BY_VEGA) } : { vega, vegaLite };
  }
  if (named !== undefined) throw fileProblem(named, words.noVegaThere);
  return { without: words.noVega };
}

/** Whoever can write there can write the package itself. */
function besidePackage(packageFolder: string): string[] {
  const above = dirname(resolve(packageFolder));
  return [join(packageFolder, 'node_modules'), ...(basename(above) === 'node_modules' ? [above] : [])];
}

/** The file that a package in this very folder is loaded from, links followed; `null` where Node finds it elsewhere or not at all. */
function entryOf(name: string, modules: string): string | null {
  const entry = resolved(name, modules);
  return entry !== null && isWithin(entry, join(modules, name)) ? entry : null;
}

function runsOthers(vega: string, modules: string): boolean {
  const found = resolved(RUN_BY_VEGA, dirname(vega));
  return found !== null && !isWithin(found, dirname(realpathSync(join(modules, 'vega'))));
}

function isWithin(file: string, folder: string): boolean {
  return existsSync(folder) && file.startsWith(realpathSync(folder) + sep);
}

/** As Node finds it, which may be in a folder above. */
function resolved(name: string, folder: string): string | null {
  try {
    // Packages are looked up from a file, be there one or not.
    return createRequire(join(folder, 'any.js')).resolve(name);
  } catch {
    return null;
  }
}
