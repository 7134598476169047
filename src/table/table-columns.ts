import type { ObservationColumns } from '../model/plan-data';
import { simplified } from '../model/simplified';
import { AttributeCells } from './attribute-cells';
import { type Cell, NO_CELL, textOf } from './cell';
import { Currencies } from './currencies';
import { DealIds } from './deals/deal-ids';
import { saysNothing } from './figures/absent';
import { Figures, type MarkEvidence, PER_CENT } from './figures/figures';
import { Growing } from './growing';
import { isRole, type Matched, type Role } from './head/match-columns';
import { Labels } from './labels';
import { readLicence } from './licence';
import { FigureNames } from './long-table';
import { attributeNamed, isAttribute } from './names/attribute-names';
import { isQuota, metricOfQuota } from './names/quota-names';
import { isTotalName } from './names/total-names';
import { dealNames, wonFlags } from './names/usual-names';
import { isFiscalYear } from './period/fiscal-year';
import { Periods } from './period/periods';
import { isNotWon, readStage, type Stage } from './stage';
import type { FoundProblem, TableOptions } from './table';
import type { Words } from './words/words';

/** A whole number as JSON would write it; 007 is a name. */
const number = /^(0|[1-9]\d{0,14})$/;

/** Most periods are told from the name of a total without looking at each word. */
const anyTotal = /total/i;

const isDigits = /^\d+(?:[.,]\d+)?$/;

/** Whose rows a table holds that does not say whose they are. */
const ONE_PERSON = '1';

/** The columns of a table as they grow, row by row. */
export class TableColumns {
  readonly lines: Growing<Int32Array> = new Growing((capacity) => new Int32Array(capacity));
  readonly evidence: MarkEvidence = {};
  figures: Figures[] = [];
  readonly currencies: Currencies;
  readonly figureNames: FigureNames;
  readonly dealIds: DealIds;
  readonly periods: Periods;
  readonly participants: Labels<string> = new Labels((text) =>
    text === '' || text === NO_CELL ? null : text,
  );
  readonly stages: Labels<Stage>;
  /** Whether what asks for a win is answered by 1 and 0; or by more, so that it counts deals that were won. */
  isWonByDigits = false;
  countsWon = false;
  readonly #stageOf: (text: string) => Stage;
  /** Whether any cell says with a word that there is no team. */
  hasNoTeam = false;
  readonly #team = new Labels((text) => {
    this.hasNoTeam ||= saysNothing(text);
    return text === NO_CELL ? null : saysNothing(text) ? '' : text;
  });
  readonly #licence = new Labels((text) => (text === '' ? 'none' : readLicence(text)));
  readonly #attributes: { id: string; place: number; cells: AttributeCells }[];
  #metrics: { id: string; place: number; figures: Figures }[];
  readonly #measured = new Map<string, Figures>();
  readonly #place: Readonly<Record<Role, number | undefined>>;

  constructor(
    readonly names: readonly string[],
    { places }: Matched,
    private readonly options: Pick<TableOptions, 'decimal' | 'dates' | 'map' | 'metrics' | 'yearStarts'>,
  ) {
    const { decimal, dates, map, metrics, yearStarts } = options;
    const addUp = new Set(metrics.filter((one) => one.addsUp).map(({ id }) => id));
    const place = (role: Role): number | undefined => places.get(role);
    this.#place = {
      participant: place('participant'),
      period: place('period'),
      year: place('year'),
      licence: place('licence'),
      team: place('team'),
      stage: place('stage'),
    };
    const used = new Set(places.values());
    this.currencies = new Currencies(names, used);
    this.figureNames = new FigureNames(names, used);
    this.dealIds = new DealIds(names, used);
    const isTold = Object.hasOwn(map ?? {}, 'stage');
    const isFlag = isTold || wonFlags.has(simplified(names[this.#place.stage ?? -1] ?? ''));
    this.#stageOf = (text) => {
      if (isFlag && !isTold && isDigits.test(text)) {
        this.isWonByDigits = true;
        this.countsWon ||= Number(text) > 1;
      }
      return readStage(text, isFlag);
    };
    this.stages = new Labels(this.#stageOf);
    const { year, period: time = 0 } = this.#place;
    this.periods = new Periods(
      year === undefined ? null : (names[time] ?? ''),
      dates,
      isFiscalYear(names[year ?? time] ?? '') ? { starts: yearStarts } : null,
    );
    this.#metrics = [...places]
      .filter(([id]) => !isRole(id) && !isAttribute(id))
      .map(([id, place]) => ({
        id,
        place,
        figures: new Figures(
          names[place] ?? '',
          decimal,
          this.evidence,
          addUp.has(isQuota(id) ? metricOfQuota(id) : id),
        ),
      }));
    this.figures = this.#metrics.map(({ figures }) => figures);
    this.#attributes = [...places]
      .filter(([id]) => isAttribute(id))
      .map(([id, place]) => ({
        id,
        place,
        cells: new AttributeCells(names[place] ?? '', () => this.lines.values()),
      }));
  }

  /** What the column of periods is called. */
  get periodName(): string {
    return this.names[this.#place.period ?? 0] ?? '';
  }

  /** Whether a row could be one of this table's: its period is one, or one of its figures. */
  fits(cells: readonly Cell[]): boolean {
    const period = textOf(cells[this.#place.period ?? 0] ?? '');
    const probe = new Periods(null, undefined);
    if (period !== '' && probe.push(period, 0, null)) return true;
    return this.#metrics.some(({ place, figures }) => figures.isFigure(cells[place] ?? ''));
  }

  /** Whether a row is a deal that was not won and so has no day on which it was. */
  isUndatedDeal(cells: readonly Cell[]): boolean {
    const { period = 0, stage } = this.#place;
    if (stage === undefined || textOf(cells[period] ?? '') !== '') return false;
    const said = this.#stageOf(textOf(cells[stage] ?? ''));
    return isNotWon(said) && dealNames.has(simplified(this.periodName));
  }

  /** Whether a row is a total by its name alone: nobody’s in a period, or somebody’s in none. */
  isTotal(cells: readonly Cell[]): boolean {
    const { participant, period = 0, team } = this.#place;
    const name = participant === undefined ? '' : textOf(cells[participant] ?? '');
    const time = textOf(cells[period] ?? '');
    if (name !== '' && time !== '') return anyTotal.test(time) && isTotalName(time);
    return isTotalName(name || time) || (name === '' && isTotalName(textOf(cells[team ?? -1] ?? '')));
  }

  /** Takes a row; tells of each cell that cannot be read, by its column's name. */
  push(cells: readonly Cell[], line: number, words: Words, tell: (problem: FoundProblem) => void): void {
    const { participant, period = 0, year, licence, team, stage } = this.#place;
    this.lines.push(line);
    const complain = (code: FoundProblem['code'], place: number, message: string): void =>
      tell({ code, column: this.names[place] ?? '', message });
    if (participant === undefined) this.participants.push(ONE_PERSON);
    else if (!this.participants.push(textOf(cells[participant]!)))
      complain(
        'missing-participant',
        participant,
        this.participants.labels.length > 0 ? words.mergedParticipant : words.noParticipant,
      );
    const time = textOf(cells[period]!);
    if (!this.periods.push(time, line, year === undefined ? null : textOf(cells[year]!))) {
      if (time === '') complain('missing-period', period, words.noPeriod);
      else
        complain(
          'unreadable-period',
          period,
          this.periods.hasFiscalMonths ? words.fiscalMonth : words.badPeriod,
        );
    }
    if (licence !== undefined && !this.#licence.push(textOf(cells[licence]!)))
      complain('unreadable-licence', licence, words.badLicence);
    if (team !== undefined && !this.#team.push(textOf(cells[team]!)))
      complain('missing-participant', team, words.noParticipant);
    if (stage !== undefined) this.stages.push(textOf(cells[stage]!));
    this.currencies.push(cells, line, this.stages.last);
    this.figureNames.push(cells);
    this.dealIds.push(cells);
    for (const { place, figures } of this.#metrics) {
      if (!figures.push(cells[place]!, line)) complain('unreadable-figure', place, words.noFigure);
    }
    for (const { place, cells: column } of this.#attributes) column.push(cells[place]!);
  }

  /** Reads attributes as figures where all of their cells are; nothing may be taken after it. */
  settleAttributes(): void {
    for (const { id, cells } of this.#attributes) {
      const figures = cells.figures(this.options.decimal, this.evidence);
      if (figures === null) continue;
      this.figures.push(figures);
      this.#measured.set(id, figures);
    }
  }

  /** The ids of own quotas. */
  quotas(): string[] {
    return this.#metrics.map(({ id }) => id).filter(isQuota);
  }

  /** Whether the figures of a column carry %. */
  isShare(id: string): boolean {
    return this.#metrics.some((one) => one.id === id && one.figures.unit === PER_CENT);
  }

  /** Takes a column of figures for one that is not used. */
  leaveOut(id: string): void {
    const left = this.#metrics.find((one) => one.id === id)?.figures;
    this.#metrics = this.#metrics.filter((one) => one.id !== id);
    this.figures = this.figures.filter((figures) => figures !== left);
  }

  /** What was read; periods that are on no calendar are `null`. */
  observations(): ObservationColumns {
    const quotas = this.#metrics.filter(({ id }) => isQuota(id));
    const numbered = this.participants.labels.every((label) => number.test(label));
    return {
      participant: numbered ? this.participants.numbers(Number) : this.participants.values(),
      period: this.periods.values() as (string | number)[],
      ...(this.#place.licence !== undefined && {
        licence: this.#licence.values().map((licence) => (licence === 'none' ? null : licence)),
      }),
      ...(this.#place.team !== undefined && {
        team: this.#team.values().map((team) => (team === '' ? null : team)),
      }),
      metrics: Object.fromEntries(
        this.#metrics
          .filter(({ id }) => !isQuota(id))
          .map(({ id, figures }) => [id, figures.column.values()]),
      ),
      ...(this.#attributes.length > 0 && {
        attributes: Object.fromEntries(
          this.#attributes.map(({ id, cells }) => [
            attributeNamed(id),
            this.#measured.get(id)?.column.values() ?? cells.texts(),
          ]),
        ),
      }),
      ...(quotas.length > 0 && {
        targets: Object.fromEntries(
          quotas.map(({ id, figures }) => [metricOfQuota(id), figures.column.values()]),
        ),
      }),
    };
  }
}
