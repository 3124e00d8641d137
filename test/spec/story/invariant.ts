// What an invariant of the story is: a checker over all examples, and the breakages that prove it can complain.
// A checker must never throw on a shape it does not expect: validity is checked elsewhere.

import { isObject, type Json } from "../../../scripts/openapi/json.js";
import { type Example, isJson, nameOf, type Place } from "./collect.js";
import { type Place as Found, objectsIn } from "./walk.js";

export interface Invariant {
  /** What holds, as a sentence. */
  readonly name: string;
  /** Complaints, each naming operation, example and pointer. */
  check(story: readonly Example[]): Iterable<string>;
  /** Changes to a copy of the story, each of which must bring a complaint. */
  readonly breaks: readonly Breakage[];
}

type Examples = readonly Example[];
type FoundObject = Found & { example: Example; where: string };

/** A checker that looks at every object within the examples, which are the responses when nothing else is said. */
export function eachObject(
  check: (found: FoundObject, story: Examples) => Iterable<string>,
  examplesOf: (story: Examples) => Examples = answersOf,
): Invariant["check"] {
  return function* (story) {
    for (const found of objectsOf(examplesOf(story))) yield* check(found, story);
  };
}

/** Sets one value within the first example of an operation; `to` undefined takes the member away. */
export interface Breakage {
  readonly operation: string;
  readonly place: Place;
  readonly name?: string;
  readonly status?: string;
  readonly pointer: string;
  readonly to: Json | undefined;
}

const within =
  (place: Place) =>
  (operation: string, pointer: string, to: Json | undefined, name?: string): Breakage => ({
    ...{ operation, place, pointer, to },
    ...(name !== undefined && { name }),
  });
export const inResponse = within("response");
export const inRequest = within("request");

/** The examples that show what the API answers when all is well. */
export function answersOf(story: readonly Example[]): Example[] {
  return story.filter(({ place, status, mediaType }) => place === "response" && /^2/.test(status) && isJson(mediaType));
}

/** Answers to GET: the state of the last day of the story. */
export function readsOf(story: readonly Example[]): Example[] {
  return answersOf(story).filter(({ method }) => method === "get");
}

export function requestsOf(story: readonly Example[]): Example[] {
  return story.filter(({ place }) => place === "request");
}

/** What is sent and what comes back. */
export const bodiesOf = (story: Examples) => [...answersOf(story), ...requestsOf(story)];

/** Every object within the examples, with the words to name its place in a complaint. */
export function* objectsOf(examples: readonly Example[]): Generator<FoundObject> {
  for (const example of examples) {
    for (const found of objectsIn(example.value)) {
      yield { ...found, example, where: `${nameOf(example)} at ${found.pointer || "/"}` };
    }
  }
}

/** A copy of the story with one value changed; throws when the place is not there, for then nothing would be proven. */
export function broken(story: readonly Example[], breakage: Breakage): Example[] {
  const { operation, place, name, status, pointer, to } = breakage;
  const index = story.findIndex(
    (example) =>
      example.operation === operation &&
      example.place === place &&
      (name === undefined || example.name === name) &&
      (status === undefined || example.status === status),
  );
  const target = story[index];
  if (!target) throw new Error(`no ${place} example of ${operation} to break`);
  const copy = { ...target, value: withChange(target.value, pointer.split("/").slice(1), to, pointer) };
  return story.with(index, copy);
}

function withChange(value: Json, steps: string[], to: Json | undefined, pointer: string): Json {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (to === undefined) throw new Error("a whole example cannot be taken away");
    return to;
  }
  if (Array.isArray(value)) {
    const item = value[Number(step)];
    if (item === undefined) throw new Error(`nothing to break at ${pointer}`);
    return value.with(Number(step), withChange(item, rest, to, pointer));
  }
  const member = isObject(value) ? value[step] : undefined;
  if (!isObject(value) || member === undefined) throw new Error(`nothing to break at ${pointer}`);
  if (rest.length > 0 || to !== undefined) return { ...value, [step]: withChange(member, rest, to, pointer) };
  const { [step]: _gone, ...others } = value;
  return others;
}
