/** Phrases that tell that the controller is established outside the EEA and the United Kingdom. */
export const CONTROLLER_ABROAD: readonly string[] = [
  "(we|our company|the company|company|<company>|i) ..8 (incorporated|organised|organized|registered|headquartered|established|based|located|formed|operating) ..6 {abroad} NOT {not-controller} NOT (data broker|trademark|trademarks)",
  "(operated|provided|offered|controlled|run|managed|operate|offer|provide|control) ..6 from [within] {abroad} NOT {not-controller}",
  "{foreign-form} ..5 (we|collectively|herein|hereinafter|referred to as) NOT {not-controller}",
  "{foreign-form} and (our|its) (affiliates|subsidiaries|affiliated companies) NOT {not-controller}",
  "{foreign-form} is the [data] controller NOT {not-controller}",
  "(we are|operated by|provided by|owned by|offered by|controller is|controller of|controller for|refers to|referred to as|means|responsible is) ..6 {foreign-form} NOT {not-controller}",
];
