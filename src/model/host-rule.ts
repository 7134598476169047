/** Marks the rules that `defineRule` makes: the same for every copy of this package, since reports may be shown by another one. */
export const hostRule: unique symbol = /* @__PURE__ */ Symbol.for('incentive-audit/host-rule');
