import type { ChartSpec } from 'incentive-audit/report';
import * as vega from 'vega';
import embed, { type EmbedOptions, type VisualizationSpec } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Locale } from './strings';

const save: Record<Locale, string> = { en: 'Save this chart', fr: 'Enregistrer ce graphique' };

const menus: Record<Locale, NonNullable<EmbedOptions['i18n']>> = {
  en: {},
  fr: {
    CLICK_TO_VIEW_ACTIONS: 'Enregistrer',
    SVG_ACTION: 'Enregistrer en SVG',
    PNG_ACTION: 'Enregistrer en PNG',
  },
};

/** Draws charts one below the other in place of what was there. Expressions are interpreted: the page forbids `eval`. */
export async function drawCharts(
  place: HTMLElement,
  specs: readonly (readonly [string, ChartSpec])[],
  locale: Locale,
): Promise<void> {
  const figures = specs.map(([name]) => {
    const figure = document.createElement('figure');
    figure.dataset.chart = name;
    return figure;
  });
  place.replaceChildren(...figures);
  for (const [at, [name, spec]] of specs.entries()) {
    const figure = figures[at];
    if (figure === undefined) continue;
    await embed(figure, spec as unknown as VisualizationSpec, {
      renderer: 'svg',
      ast: true,
      expr: expressionInterpreter,
      actions: { export: true, source: false, compiled: false, editor: false },
      i18n: menus[locale],
      downloadFileName: name,
    });
    // The menu’s sign has no words of its own.
    figure.querySelector('summary')?.setAttribute('aria-label', save[locale]);
  }
}

/** The charts as SVG texts, for a report that is to be kept. */
export async function chartsAsSvg(
  specs: readonly (readonly [string, ChartSpec])[],
): Promise<Record<string, string>> {
  const drawn = specs.map(async ([name, spec]) => {
    const runtime = vega.parse(compile(spec as unknown as TopLevelSpec).spec, undefined, { ast: true });
    const view = new vega.View(runtime, { renderer: 'none', expr: expressionInterpreter });
    return [name, await view.toSVG()] as const;
  });
  return Object.fromEntries(await Promise.all(drawn));
}
