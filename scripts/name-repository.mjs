/**
 * Writes into package.json where the source is public, as REPOSITORY_URL has it; without one, the package names no repository. Run by
 * the release workflow before the package is packed; the change is not committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../package.json');
const { REPOSITORY_URL: url = '', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;

if (url === '') {
  console.log(
    'REPOSITORY_URL is empty: the package names no repository, and is to be published without provenance.',
  );
} else if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]*\w$/.test(url) || url.endsWith('.git')) {
  fail(`REPOSITORY_URL must be like https://github.com/owner/name; it is "${url}".`);
} else if (repository !== undefined && url !== `${server}/${repository}`) {
  // npm would refuse the provenance, with everything else done.
  fail(
    `REPOSITORY_URL is "${url}", but this workflow runs in ${server}/${repository}. Name that one, or none.`,
  );
} else {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const named = {
    ...manifest,
    repository: { type: 'git', url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: `${url}/issues`,
  };
  writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
