// The first lines of every generated file.

export const HEADER = `// Written by \`npm run generate\` from spec/openapi.yaml. Do not edit: change the contract and generate again.\n\n`;
