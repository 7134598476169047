/** Runs modules one after the other in a process of their own and prints what became of each as JSON. */
import { pathToFileURL } from 'node:url';
import { held } from './expect-shown.mjs';

console.log = () => {};

const outcomes = [];
for (const file of process.argv.slice(2)) {
  held.length = 0;
  const error = await import(pathToFileURL(file).href).then(
    () => null,
    (reason) => String(reason?.stack ?? reason),
  );
  outcomes.push({ file, error, held: [...held] });
}
process.stdout.write(JSON.stringify(outcomes));
process.exit();
