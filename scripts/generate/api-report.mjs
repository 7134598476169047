/** Writes what each entry of the built package offers, as text that shows every change of it in a review. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = join(import.meta.dirname, '../..');
const packageJsonFullPath = join(root, 'package.json');
const reportFolder = join(root, 'etc');
mkdirSync(reportFolder, { recursive: true });

for (const entry of ['index', 'schema', 'report']) {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: entry,
        reportFolder,
        reportTempFolder: join(root, 'node_modules/.cache/api'),
      },
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
  if (errorCount + warningCount > 0) process.exitCode = 1;
}
