/**
 * A reporter of Vitest's: a test file that no longer loads has found its mutant. Stryker asks single tests only, and would take the
 * silence of a file without any for consent.
 */
export const NOT_LOADED = 'a test file does not load';

export default class LoadFailures {
  onInit(vitest) {
    this.errors = vitest.state.errorsSet;
  }

  onTestRunStart() {
    this.errors.clear();
  }

  onTestRunEnd(modules) {
    if (modules.some((module) => module.errors().length > 0)) this.errors.add(new Error(NOT_LOADED));
  }
}
