const USAGE = 'Use: npm run new-rule -- <critique>/<rule>, such as plan-design/measure-count.';
const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The names of a rule to be, from the arguments and the list of ids there are. */
export function nameOf(args, ruleIds) {
  const [id = '', ...more] = args;
  const [critique = '', rule = '', ...deeper] = id.split('/');
  if (more.length > 0 || deeper.length > 0 || !WORDS.test(rule)) throw new Error(USAGE);
  const critiques = [...new Set([...ruleIds.matchAll(/'([a-z-]+)\//g)].map(([, one]) => one))];
  if (!critiques.includes(critique)) {
    throw new Error(`There is no critique "${critique}". There are ${critiques.join(', ')}.\n${USAGE}`);
  }
  return { id, critique, rule, variable: camelCase(rule), family: camelCase(critique) };
}

function camelCase(words) {
  return words.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
