// The Redocly plugin: Redocly loads it with Node alone, which cannot read TypeScript, so this file has nothing else in it.

import { tsImport } from "tsx/esm/api";

export default (await tsImport("./thredfi-plugin.ts", import.meta.url)).default;
