/** Works without scripts; with them it is quicker and live. */
export const csr = true;
