/** Plain HTML unless a group of pages asks for scripts (the workplace does). */
export const csr = false;
