// What the client tells about itself while it works. Events never carry a token or the API key.

/** A token was obtained, renewed, used again or refused; or the shared store could not be reached. */
export type ThredfiEvent =
  | {
      /**
       * - `token.obtained`: a token was exchanged for the first time
       * - `token.renewed`: a token took the place of an earlier one
       * - `token.reused`: a call used a token that was at hand
       * - `token.shared`: a token was taken from the shared store, where another process had put it
       * - `token.refused`: a call was answered 401, and the token it used was dropped
       * - `token.failed`: an exchange failed; the calls that waited for it throw
       */
      readonly type:
        | "token.obtained"
        | "token.renewed"
        | "token.reused"
        | "token.shared"
        | "token.refused"
        | "token.failed";
      readonly credential: "partner" | "business";
      /** The business whose token it is. */
      readonly businessId?: string;
      /** Milliseconds that the token lives from now. */
      readonly expiresIn?: number;
      /** Why an exchange failed: the code of the `ThredfiAuthenticationError`. */
      readonly code?: string;
    }
  | {
      /** The shared store failed and is left alone for a while, or answers again. */
      readonly type: "store.unavailable" | "store.available";
      /** What the store's client said. */
      readonly message?: string;
    };

/** Receives events. What it throws is ignored: watching a call must not break it. */
export type EventListener = (event: ThredfiEvent) => void;

export type Emit = (event: ThredfiEvent) => void;

/** A function that tells the listener, if there is one, and survives it. */
export function emitter(listener: EventListener | undefined): Emit | undefined {
  if (!listener) return undefined;
  return (event) => {
    try {
      listener(event);
    } catch {
      // Not ours to handle, and nobody to tell.
    }
  };
}
