/** What tells that more is stored on the device, or read from it, than the service needs. */
export const OPTIONAL_COOKIES: readonly string[] = [
  "{optional-tracker} NOT {not-used} ..14 {optional-tracker}",
  "{optional-vendor} NOT {not-used} ..14 {optional-vendor}",
  "(cookie|cookies|pixels|beacons|gifs|tracking technologies) ..18 (analytics|advertising|advertisements|advertisers|ads|marketing|retargeting|remarketing) NOT {not-used} ..20 (cookie|cookies|pixels|beacons|gifs|technologies) NOT (browser|browsers|this cookie|linked) NOT {not-used} ..6 (analytics|advertising|advertisements|ads|marketing)",
  "(advertising|ad|analytics|marketing) [partner|partners|provider|providers|network|networks|company|companies|vendors] ..8 (cookie|cookies|pixels|beacons|these technologies|tracking technologies) NOT {not-used} ..20 (cookie|cookies|pixels|beacons|technologies) NOT (browser|browsers|linked)",
  "(ads|advertisements|advertisers|advertiser) ..8 (place|places|set|sets|store) ..6 (cookie|cookies|pixels|beacons) NOT {not-used} ..20 (cookie|cookies|pixels|beacons) NOT (browser|browsers|linked)",
  "(use|uses|using|employ|utilise|utilize|work with|works with) ..3 analytics (tool|tools|service|services|software|provider|providers|technologies|solutions|platform|platforms|partners|companies|sdk|sdks) NOT {not-used} ..10 analytics",
  "(use|uses|using|employ|utilise|utilize) ..2 analytics IN cookies NOT {not-used} ..10 analytics",
  "(retargeting|remarketing) NOT {not-used} ..10 (retargeting|remarketing)",
  "(interest based|online behavioral|online behavioural) (advertising|ads|advertisements) NOT {not-used} ..10 (advertising|ads|advertisements)",
  "(work|works|partner) with ..6 (ad|advertising) networks NOT {not-used} ..10 networks",
];
