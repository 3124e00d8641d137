// The `Request` that openapi-fetch makes while no middleware needs a real one: it only holds what will be sent, since a
// real Request costs more than everything else in a call. It must have every member that openapi-fetch reads.

export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;

  constructor(
    url: string,
    { method, headers, body }: { method: string; headers: Headers; body: BodyInit | undefined },
  ) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}
