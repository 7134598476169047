import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
type Packed = { filename: string; files: { path: string }[]; size: number; unpackedSize: number };

const root = join(import.meta.dirname, '../../..');

/** A folder of its own, as a user has it, with the packed package installed. */
export type InstalledPackage = {
  folder: string;
  /** Paths inside the package, as packed. */
  packed: string[];
  /** In bytes: what is downloaded, and what it takes on the disk. */
  size: { tarball: number; unpacked: number };
  /** Writes a file into the folder. */
  write: (name: string, text: string) => string;
  /** Runs a program of Node's in the folder and gives what it printed. A failure throws with all of its output. */
  node: (...args: string[]) => Promise<string>;
  remove: () => void;
};

/**
 * Packs the package and installs it.
 *
 * @param beside - Folders of this project's own node_modules that are installed with it, so that nothing is downloaded and the
 * versions are those of the lock file.
 */
export async function installPackage(...beside: readonly string[]): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const npm = (...args: string[]) => run('npm', args, { cwd: folder, shell: process.platform === 'win32' });

  const { stdout } = await npm('pack', root, '--json', '--ignore-scripts');
  const [tarball] = JSON.parse(stdout) as Packed[];
  if (tarball === undefined) throw new Error(`npm pack made nothing: ${stdout}`);
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const others = beside.map((name) => join(root, 'node_modules', name));
  await npm('install', '--offline', '--ignore-scripts', '--install-links', tarball.filename, ...others);

  return {
    folder,
    packed: tarball.files.map(({ path }) => path),
    size: { tarball: tarball.size, unpacked: tarball.unpackedSize },
    write,
    node: async (...args) => {
      try {
        return (await run(process.execPath, args, { cwd: folder })).stdout;
      } catch (error) {
        throw new Error(outputOf(error), { cause: error });
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}` || String(error);
}
