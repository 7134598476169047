import { suggestions } from '../model/nearest';

/** What a rule that there is not may have meant: one with a like id, or a like last part of it; of a criticism, its first rule. */
export function nearestRules(ruleIds: readonly string[]): (name: string) => string | null {
  const [suggest, suggestPart] = [suggestions(), suggestions()];
  const byLastPart = new Map(ruleIds.map((id) => [id.slice(id.lastIndexOf('/') + 1), id]));
  return (name) => {
    const whole = suggest(name, ruleIds);
    if (whole !== null) return whole;
    const part = suggestPart(name, byLastPart.keys());
    return byLastPart.get(part ?? '') ?? ruleIds.find((id) => id.startsWith(`${name}/`)) ?? null;
  };
}
