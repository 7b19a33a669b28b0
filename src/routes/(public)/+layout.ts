/** Public pages ship no framework code. */
export const csr = false;
