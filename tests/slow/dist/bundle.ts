import { build } from 'esbuild';

/** What an application carries when it uses these names. */
export type Bundle = {
  code: string;
  /** The packages whose code is in the bundle. */
  packages: string[];
};

/** Bundles for the browser a module that stands in `folder`. Fails on what only Node has. */
export async function bundle(folder: string, contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    outfile: 'bundle.js',
  });
  const inputs = Object.entries(metafile.outputs['bundle.js']?.inputs ?? {});
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => packageOf(path));
  return { code: outputFiles[0]?.text ?? '', packages: [...new Set(used)].sort() };
}

function packageOf(path: string): string {
  return path.split('node_modules/').at(-1)?.split('/')[0] ?? path;
}
