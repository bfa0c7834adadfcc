import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/contradictory-tracking.ts";
import { contradiction } from "../support/contradiction.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

testRule("gdpr/contradictory-tracking", rule, {
  valid: [
    policy("No advertising cookies. With your consent we use Matomo for statistics."),
    policy("We do not use tracking cookies. API logs are kept 90 days for analytics and debugging."),
    policy("We set only essential cookies."),
    policy("No third-party analytics. We count downloads on our own server."),
    policy("No advertising cookies. With your consent we use Google Analytics."),
    policy(
      "We do not use tracking cookies without your consent. Google Analytics helps us understand usage.",
    ),
    policy("We set only essential cookies by default. Hotjar records sessions."),
    policy("Our site has no trackers. We do not use the Meta Pixel."),
    policy("We do not use tracking or analytics services, such as Google Analytics."),
    policy("We do not engage in targeted advertising. We send a newsletter."),
    policy("We do not track children. Google Analytics helps us understand usage."),
  ],
  invalid: [
    contradiction(
      "We do not use any analytics or tracking tools. Google Analytics helps us understand usage.",
      "do not use any analytics",
      "Google Analytics",
    ),
    contradiction(
      "We do not use tracking cookies. Google Analytics helps us understand usage.",
      "do not use tracking cookies",
      "Google Analytics",
    ),
    contradiction(
      "Our site has no trackers. Meta Pixel measures campaigns.",
      "has no trackers",
      "Meta Pixel",
    ),
    contradiction(
      "We do not share data for cross-context behavioral advertising. Then marketing pixels are loaded.",
      "do not share data for cross-context behavioral advertising",
      "marketing pixels",
    ),
    contradiction("Only essential cookies. Hotjar records sessions.", "Only essential cookies", "Hotjar"),
    contradiction(
      "Google Analytics helps us understand usage. We use no third-party trackers.",
      "Google Analytics",
      "use no third-party trackers",
    ),
    contradiction(
      "We use no advertising cookies. AdMob shows banners.",
      "use no advertising cookies",
      "AdMob",
    ),
  ],
});
