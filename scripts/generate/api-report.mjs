/** etc/*.api.md: what each entry of the built package offers, as text that shows every change of it in a review. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/api');
mkdirSync(folder, { recursive: true });

export const files = Object.fromEntries(
  ['index', 'schema', 'report', 'rules', 'table', 'cases', 'metrics'].map((entry) => [
    `etc/${entry}.api.md`,
    reportOf(entry),
  ]),
);

function reportOf(entry) {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      // Both folders are one, so that nothing is compared here.
      apiReport: { enabled: true, reportFileName: entry, reportFolder: folder, reportTempFolder: folder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: 'lf',
      messages: {
        // Every export is public: no release tags are written.
        extractorMessageReporting: { 'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { errorCount, warningCount } = Extractor.invoke(config, { localBuild: true });
  if (errorCount + warningCount > 0) throw new Error(`the entry ${entry} has errors or warnings`);
  return readFileSync(join(folder, `${entry}.api.md`), 'utf8');
}
