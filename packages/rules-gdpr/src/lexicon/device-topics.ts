/** What headings about cookies and measurement, and headers of tables of cookies, say. */
export const deviceTopics = {
  tracking: [
    "(cookie|cookies|tracking|tracker|trackers|pixel|pixels|beacons|local storage|retargeting|remarketing)",
    "{optional-vendor}",
    "(analytics|analysis|web analysis|reach measurement|statistics|online marketing|advertising|ads)",
  ],
  /** A table's column that tells how long a cookie lives. */
  "expiry-column": [
    "(expiry|expiration|expires|expire|duration|lifetime|lifespan|validity|retention|how long|storage period|storage time|life|period)",
  ],
} as const satisfies Record<string, readonly string[]>;
