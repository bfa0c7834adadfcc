/** Equal to the version in package.json (a test keeps it so); a constant, so that a run need not read that file. */
export const version = "0.1.0";
