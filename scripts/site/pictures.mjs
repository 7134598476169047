/** Takes the pictures of docs/pictures that need a browser: Chromium, installed as Debian does or named in CHROMIUM. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takePictures } from './take-pictures.mjs';

const folder = join(import.meta.dirname, '../../docs/pictures');

for (const [name, png] of Object.entries(await takePictures())) writeFileSync(join(folder, name), png);
