import { fileURLToPath } from "node:url";

/** The module that threads load; in the bundle the launcher puts itself in its place. */
export const workerFile = fileURLToPath(new URL("lint-worker.js", import.meta.url));
