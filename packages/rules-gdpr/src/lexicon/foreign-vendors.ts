/**
 * Vendors whose contracting group sits outside the EEA, as phrases see them. Of a vendor the country of the group is
 * known here, not the data centre: a name raises the question where data go, and never answers it.
 */
export const foreignVendors: readonly string[] = [
  // Hosting, databases, delivery networks.
  "(amazon web services|aws|amazon s3|google cloud|gcp|firebase|microsoft azure|azure|cloudflare|vercel|netlify|fly.io|heroku|digitalocean|supabase|planetscale|mongodb|upstash|redis cloud|runpod|docker hub)",
  // Payments and shops.
  "(stripe|paypal|braintree|lemon squeezy|razorpay|shopify)",
  // Messages, support, customer records, scheduling.
  "(sendgrid|mailchimp|mailgun|hubspot|twilio|intercom|zendesk|freshworks|freshdesk|salesforce|calendly|algolia)",
  // Sign-in.
  "(auth0|okta|workos)",
  // Measurement and errors.
  "(google analytics|ga4|posthog|mixpanel|microsoft clarity|datadog|new relic|logrocket|crashlytics|appsflyer)",
  // Advertising.
  "(google ads|google adsense|adsense|doubleclick|admob|meta pixel|facebook pixel|applovin|unity ads)",
  // Models.
  "(openai|chatgpt|anthropic|groq|nvidia|hugging face|deepseek|elevenlabs)",
  // Names that are words as well: where a list or a sentence shows that a vendor is meant.
  "^ (clerk|render|resend|neon|convex|railway|loops|segment|amplitude|replicate|cohere|postmark|sentry|slack|notion|zoom|fathom|google|apple|facebook|meta|linkedin|tiktok)",
  "(use|uses|using|via|on|with|hosted by|provided by|powered by) (clerk|render|resend|neon|convex|railway|loops|segment|amplitude|replicate|cohere|postmark|sentry|slack|notion)",
];
