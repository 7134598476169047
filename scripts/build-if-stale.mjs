import { execFileSync } from 'node:child_process';
import { isBuildStale } from './build-state.mjs';

if (isBuildStale())
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
