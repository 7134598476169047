import { buildIfStale } from './build-state.mjs';

if (!buildIfStale()) process.exitCode = 1;
