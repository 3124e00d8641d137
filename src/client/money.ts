// Amounts as the API has them, whole numbers of minor units (pence, cents), to and from what people read. Integers and
// text alone: no amount ever becomes a fraction in binary.

import { ThredfiConfigError } from "../errors/config-error.js";

/**
 * An amount in minor units as people read it: `formatMoney(123450, "EUR", "en-IE")` is `€1,234.50`. The currency decides
 * how many decimals there are, as `Intl` knows it: 2 for EUR, none for JPY, 3 for KWD.
 *
 * @param locale default: the one of the runtime
 * @throws ThredfiConfigError when the amount is not a whole number, or the currency is not a code of three letters
 */
export function formatMoney(minor: number | bigint, currency: string, locale?: string): string {
  if (typeof minor !== "bigint" && !Number.isSafeInteger(minor)) {
    throw new ThredfiConfigError("minor", "is not a whole number of minor units that a number holds exactly.");
  }
  const format = formatOf(currency, locale);
  const digits = decimalsOf(format);
  const text = String(minor)
    .replace("-", "")
    .padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const amount = `${minor < 0 ? "-" : ""}${whole}.${text.slice(text.length - digits) || "0"}`;
  return format.format(amount as Intl.StringNumericLiteral);
}

/**
 * The minor units of an amount as text: `toMinor("12.34", "EUR")` is 1234. A point separates the decimals, nothing
 * separates thousands.
 *
 * @throws ThredfiConfigError when the text is not an amount, or has more decimals than the currency
 */
export function toMinor(amount: string, currency: string): number {
  const digits = decimalsOf(formatOf(currency));
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (typeof amount !== "string" || whole === "") {
    throw new ThredfiConfigError("amount", 'is not an amount as text, such as "12.34".');
  }
  const significant = decimals.replace(/0+$/, "");
  if (significant.length > digits) {
    throw new ThredfiConfigError("amount", `has ${significant.length} decimals; ${currency} has ${digits}.`);
  }
  const minor = Number(whole + significant.padEnd(digits, "0"));
  if (!Number.isSafeInteger(minor)) throw new ThredfiConfigError("amount", "is larger than a number holds exactly.");
  return sign && minor ? -minor : minor;
}

function formatOf(currency: string, locale?: string): Intl.NumberFormat {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new ThredfiConfigError("currency", "is not a code of three capital letters, such as EUR.");
  }
  return new Intl.NumberFormat(locale, { style: "currency", currency });
}

function decimalsOf(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
