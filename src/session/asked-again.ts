/** A list that the device did not give is asked for again until it does. Units: milliseconds. */
export const askedAgain = {
  refetchInterval: ({ state: { data } }: { state: { data?: { ok: boolean } | undefined } }) =>
    data?.ok === false ? 10_000 : (false as const),
}
