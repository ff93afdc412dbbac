"use strict";

/** What requests cost: the formulas of the Java package core.cost, which a test holds these against. */
const WarmCost = (() => {
  const LIFE = { "5m": 300, "1h": 3600 };
  const LEVERS = [
    "STANDARD", "CACHED_5M", "CACHED_1H", "KEPT_WARM_5M", "KEPT_WARM_1H", "BATCH", "BATCH_CACHED",
  ];
  const PLACEHOLDER_TOKENS = 10;
  const PER_TOKEN = 1e-6;
  /** Two amounts that differ by less are the same amount. */
  const EQUAL = 1e-12;

  function prices(model, promptTokens) {
    return model.bands.find((band) => promptTokens <= (band.upToPromptTokens ?? Infinity));
  }

  function cost(cacheWrite, cacheRead, input, output) {
    return { cacheWrite, cacheRead, input, output, total: cacheWrite + cacheRead + input + output };
  }

  function times(it, factor) {
    return cost(
      it.cacheWrite * factor, it.cacheRead * factor, it.input * factor, it.output * factor);
  }

  function plus(a, b) {
    return cost(
      a.cacheWrite + b.cacheWrite, a.cacheRead + b.cacheRead, a.input + b.input, a.output + b.output);
  }

  function standard(model, load, prefix) {
    const price = prices(model, prefix + load.suffixTokens);
    const each = load.requestsPerDay * PER_TOKEN;
    return cost(
      0, 0, each * (prefix + load.suffixTokens) * price.input,
      each * load.outputTokens * price.output);
  }

  function cached(model, load, prefix, ttl, writes) {
    const price = prices(model, prefix + load.suffixTokens);
    const each = load.requestsPerDay * PER_TOKEN;
    const write = ttl === "5m" ? price.cacheWrite5m : price.cacheWrite1h;
    return cost(
      writes * prefix * write * PER_TOKEN,
      (load.requestsPerDay - writes) * prefix * price.cacheRead * PER_TOKEN,
      each * load.suffixTokens * price.input,
      each * load.outputTokens * price.output);
  }

  function tooLate(load, ttl) {
    if (load.randomHours === undefined) {
      return load.gapSeconds >= LIFE[ttl] ? 1 : 0;
    }
    const perMinute = load.requestsPerDay / load.keys / (load.randomHours * 60);
    return Math.exp((-perMinute * LIFE[ttl]) / 60);
  }

  function warmings(load, ttl) {
    return load.randomHours === undefined
      ? load.requestsPerDay * Math.floor(load.gapSeconds / LIFE[ttl])
      : load.keys * Math.ceil((load.randomHours * 60) / (LIFE[ttl] / 60));
  }

  function coldWrites(load) {
    return Math.min((1 + load.deploysPerDay) * load.replicas * load.keys, load.requestsPerDay);
  }

  function expectedWrites(load, ttl) {
    const cold = coldWrites(load);
    return cold + (load.requestsPerDay - cold) * tooLate(load, ttl);
  }

  function keptWarm(model, load, prefix, ttl) {
    const placeholder = model.frameTokens ?? PLACEHOLDER_TOKENS;
    const price = prices(model, prefix + placeholder);
    const count = warmings(load, ttl) * PER_TOKEN;
    return plus(
      cached(model, load, prefix, ttl, coldWrites(load)),
      cost(0, count * prefix * price.cacheRead, count * placeholder * price.input, 0));
  }

  function costs(model, load, prefix) {
    const uncached = standard(model, load, prefix);
    const all = { STANDARD: uncached, BATCH: times(uncached, model.batchMultiplier) };
    if (prefix >= model.minimum) {
      all.CACHED_5M = cached(model, load, prefix, "5m", expectedWrites(load, "5m"));
      all.CACHED_1H = cached(model, load, prefix, "1h", expectedWrites(load, "1h"));
      all.KEPT_WARM_5M = keptWarm(model, load, prefix, "5m");
      all.KEPT_WARM_1H = keptWarm(model, load, prefix, "1h");
      const seeds = Math.min(load.keys, load.requestsPerDay);
      all.BATCH_CACHED = times(cached(model, load, prefix, "1h", seeds), model.batchMultiplier);
    }
    return all;
  }

  function cheapest(all, batchFits) {
    return LEVERS.filter((lever) => all[lever] && (batchFits || !lever.startsWith("BATCH"))).reduce(
      (best, lever) => (all[lever].total < all[best].total * (1 - EQUAL) ? lever : best));
  }

  /** The costs of a day by lever, and the cheapest lever that answers in time. */
  function forecast(model, load, prefix, batchSeconds) {
    const all = costs(model, load, prefix);
    const batchFits = load.answerWithinSeconds >= batchSeconds;
    return {
      costs: all, batchFits, cacheable: prefix >= model.minimum, best: cheapest(all, batchFits),
    };
  }

  /** From how many requests a day on a lever costs less than none; undefined if from none on. */
  function breakEven(model, load, prefix, lever, most) {
    const pays = (requestsPerDay) => {
      const all = costs(model, { ...load, requestsPerDay }, prefix);
      return all[lever] !== undefined && all[lever].total < all.STANDARD.total * (1 - EQUAL);
    };
    if (!pays(most)) {
      return undefined;
    }
    let low = 0;
    let high = most;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      [low, high] = pays(middle) ? [low, middle] : [middle, high];
    }
    return high;
  }

  return { LEVERS, costs, forecast, breakEven };
})();
