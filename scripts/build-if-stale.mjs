import { spawnSync } from 'node:child_process';
import { isBuildStale } from './build-state.mjs';

if (isBuildStale()) {
  const { status } = spawnSync('npm run --silent build', {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  process.exitCode = status ?? 1;
}
