/** The form of a BCP 47 tag: a language, and whatever narrows it down; `x-` begins one of private use. */
export const languageTag: RegExp = /^([A-Za-z]{2,3}|x)(-[A-Za-z0-9]{1,8})*$/;
