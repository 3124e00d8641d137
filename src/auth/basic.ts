// HTTP Basic (RFC 7617): the partner id as user, the API key as password. Only the partner token endpoint gets it.

export interface PartnerCredentials {
  /** The partner's UUID. */
  readonly partnerId: string;
  /** The partner's API key. A secret: it leaves the process only in an `Authorization` header. */
  readonly apiKey: string;
}

/** The value of the `Authorization` header. Both parts were checked to be ASCII, so `btoa` is enough. */
export function basicAuthorization({ partnerId, apiKey }: PartnerCredentials): string {
  return `Basic ${btoa(`${partnerId}:${apiKey}`)}`;
}
