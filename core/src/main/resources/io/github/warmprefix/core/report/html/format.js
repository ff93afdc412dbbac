"use strict";

/** Shows figures to people; this is where they are rounded. */
const Show = (() => {
  const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const price = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  const small = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 2 });
  const LEVERS = {
    STANDARD: "uncached", CACHED_5M: "cached 5m", CACHED_1H: "cached 1h",
    KEPT_WARM_5M: "kept warm 5m", KEPT_WARM_1H: "kept warm 1h",
    BATCH: "batch", BATCH_CACHED: "batch, cached",
  };
  const UNITS = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];

  function usd(amount) {
    return "$" + (amount >= 0.0995 || amount === 0 ? cents : small).format(amount);
  }

  function change(amount, than) {
    const percent = than === 0 ? 0 : Math.round((100 * (amount - than)) / than);
    return percent === 0 ? "±0 %" : (percent > 0 ? "+" : "−") + whole.format(Math.abs(percent)) + " %";
  }

  function duration(seconds) {
    const [size, unit] = UNITS.find(([least]) => seconds >= least) ?? UNITS[3];
    return small3(seconds / size) + " " + unit;
  }

  function small3(number) {
    return String(Number(number.toPrecision(3)));
  }

  function count(number, what) {
    return whole.format(number) + " " + what + (number === 1 ? "" : "s");
  }

  /** The range of an estimate, or the one number where it has no margin. */
  function range(tokens) {
    return tokens.low === tokens.high
      ? whole.format(tokens.low)
      : whole.format(tokens.low) + "–" + whole.format(tokens.high);
  }

  return {
    usd, change, duration, count, range,
    whole: (number) => whole.format(number),
    price: (amount) => "$" + price.format(amount),
    hours: (hours) => small3(hours) + " h",
    lever: (lever) => LEVERS[lever],
  };
})();
