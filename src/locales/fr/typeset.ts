/** Sets the spaces French asks for: narrow and unbreakable before ; ? ! %, unbreakable before a colon and inside « ». */
export function typeset(text: string): string {
  return text
    .replace(/ ([;?!%])/g, '\u202f$1')
    .replace(/ :/g, '\u00a0:')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}
