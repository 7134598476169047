/** Figures of the whole team are shown from this many participants on; fewer could be told apart. */
export const WHOLE_TEAM = 6;
