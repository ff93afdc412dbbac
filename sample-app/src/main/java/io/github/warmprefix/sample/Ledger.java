package io.github.warmprefix.sample;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Keeps one account for each brand. */
final class Ledger {
  private final Bill bill;
  private final Map<Brand, Account> accounts = new EnumMap<>(Brand.class);

  Ledger(Bill bill) {
    this.bill = bill;
  }

  void add(Call call) {
    Account account = accounts.getOrDefault(call.brand(), Account.EMPTY);
    accounts.put(call.brand(), account.plus(call, bill));
  }

  /** The accounts of the brands that had a call. */
  Map<Brand, Account> accounts() {
    return Collections.unmodifiableMap(accounts);
  }

  Account total() {
    return accounts.values().stream().reduce(Account.EMPTY, Account::plus);
  }
}
