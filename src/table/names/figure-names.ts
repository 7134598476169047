/** What the column is called that says of which metric a row holds the figure, simplified. */
export const figureNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['metric', 'metrics', 'metric name', 'kpi', 'kpis', 'kpi name', 'measure', 'measures', 'measure name'],
  ...['measure names', 'indicator', 'indicators', 'indicator name', 'indicateur', 'indicateurs'],
  ...['nom de l indicateur', 'mesure', 'mesures', 'noms de mesures', 'critere', 'variable'],
]);

/** The same, where most columns so called say something else: the cells tell, and a column of figures that says of nothing what it is. */
export const perhapsFigureNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['attribute', 'attribut', 'type', 'kind', 'category', 'categorie', 'item', 'libelle', 'nature'],
  ...['rubrique', 'account', 'line', 'ligne'],
]);

/** What such a column of figures is called. */
export const bareFigureNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['value', 'values', 'figure', 'result', 'number', 'valeur', 'valeurs', 'resultat', 'chiffre', 'nombre'],
]);
