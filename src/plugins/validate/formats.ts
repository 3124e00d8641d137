// The formats of the contract. They reject what is certainly wrong and leave the rest to the API.

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 3339: an instant has its offset. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const URI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

type Format = "uuid" | "date" | "date-time" | "email" | "uri";

const CHECKS: Record<Format, (text: string) => boolean> = {
  uuid: (text) => UUID.test(text),
  date: isDate,
  "date-time": (text) =>
    (text[10] === "T" || text[10] === "t") && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
  email: (text) => EMAIL.test(text),
  uri: (text) => URI.test(text),
};

export function fitsFormat(format: Format, text: string): boolean {
  return CHECKS[format](text);
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
