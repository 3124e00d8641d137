// Headers as they may be logged: what is or may be a secret shows as ***.

const SECRET_NAMES = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

const SECRET_WORDS = /token|secret|key|password/i;

/** The headers by name, in lower case. */
export function maskHeaders(headers: Headers): Record<string, string> {
  const masked: Record<string, string> = {};
  headers.forEach((value, name) => {
    masked[name] = isSecret(name) ? "***" : value;
  });
  return masked;
}

function isSecret(name: string): boolean {
  return SECRET_NAMES.includes(name.toLowerCase()) || SECRET_WORDS.test(name);
}
