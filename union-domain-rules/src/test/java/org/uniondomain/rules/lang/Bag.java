package org.uniondomain.rules.lang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

/** A subject of no law, all of whose facts can be told in full, in part or not at all. */
record Bag(
    Fact<Money> a,
    Fact<Money> b,
    Fact<Integer> n,
    Fact<Boolean> flag,
    Fact<LocalDate> from,
    Fact<LocalDate> to,
    Listing<Coin> coins) {

  /** An item. */
  record Coin(Fact<Money> amount, Fact<Boolean> counts, Fact<LocalDate> month) {}

  static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  static final Subject<Bag> BAG = Subject.named("bag", Bag.class, "袋", "bag");
  static final Subject<Coin> COIN = Subject.named("coin", Coin.class, "币", "coin");

  static final QuantityFact<Bag, Money> A = BAG.money("a", "甲", "a", Bag::a, (bag, fact) -> bag);
  static final QuantityFact<Bag, Money> B = BAG.money("b", "乙", "b", Bag::b, (bag, fact) -> bag);
  static final QuantityFact<Bag, Integer> N = BAG.count("n", "数", "n", Bag::n, (bag, fact) -> bag);
  static final Flag<Bag> FLAG = BAG.flag("flag", "旗", "flag", Bag::flag, (bag, fact) -> bag);
  static final QuantityFact<Bag, LocalDate> FROM =
      BAG.day("from", "自", "from", Bag::from, (bag, fact) -> bag);
  static final QuantityFact<Bag, LocalDate> TO =
      BAG.day("to", "至", "to", Bag::to, (bag, fact) -> bag);
  static final Items<Bag, Coin> COINS =
      BAG.items("coins", "币", "coins", Coin.class, Bag::coins, (bag, fact) -> bag);
  static final QuantityFact<Coin, Money> AMOUNT =
      COIN.money("amount", "额", "amount", Coin::amount, (coin, fact) -> coin);
  static final Flag<Coin> COUNTS =
      COIN.flag("counts", "计", "counts", Coin::counts, (coin, fact) -> coin);
  static final QuantityFact<Coin, LocalDate> MONTH =
      COIN.day("month", "月", "month", Coin::month, (coin, fact) -> coin);

  /** Returns a bag of which everything is known. */
  static Bag whole(Random random) {
    List<Coin> coins = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      coins.add(
          new Coin(
              Fact.known(money(random)),
              Fact.known(random.nextBoolean()),
              Fact.known(DAY.plusMonths(random.nextInt(4)).plusDays(random.nextInt(20)))));
    }
    return new Bag(
        Fact.known(money(random)),
        Fact.known(money(random)),
        Fact.known(random.nextInt(7)),
        Fact.known(random.nextBoolean()),
        Fact.known(DAY.plusDays(random.nextInt(60))),
        Fact.known(DAY.plusDays(random.nextInt(60))),
        Listing.complete(coins));
  }

  private static Money money(Random random) {
    return Money.fen(random.nextInt(41) - 20);
  }

  /** Returns the bag with less told of it; telling it again with the same seed tells the same. */
  Bag blurred(Random random) {
    List<Coin> told = new ArrayList<>();
    boolean dropped = random.nextInt(3) == 0;
    for (Coin coin : coins.items()) {
      boolean drop = random.nextInt(3) == 0;
      Coin blurred =
          new Coin(money(coin.amount, random), flag(coin.counts, random), day(coin.month, random));
      if (!dropped || !drop) {
        told.add(blurred);
      }
    }
    return new Bag(
        money(a, random),
        money(b, random),
        number(n, random),
        flag(flag, random),
        day(from, random),
        day(to, random),
        dropped || !coins.isComplete() ? Listing.partial(told) : Listing.complete(told));
  }

  private static Fact<Boolean> flag(Fact<Boolean> fact, Random random) {
    return random.nextBoolean() ? fact : Fact.unknown();
  }

  private static Fact<Money> money(Fact<Money> fact, Random random) {
    long down = random.nextInt(5);
    long up = random.nextInt(5);
    int kind = random.nextInt(5);
    Money low = fact.low();
    Money high = fact.high();
    if (low == null || high == null || kind == 0) {
      return kind == 1 ? fact : Fact.unknown();
    }
    return switch (kind) {
      case 1 -> Fact.between(Money.fen(low.fen() - down), Money.fen(high.fen() + up));
      case 2 -> Fact.atLeast(Money.fen(low.fen() - down));
      case 3 -> Fact.atMost(Money.fen(high.fen() + up));
      default -> fact;
    };
  }

  private static Fact<Integer> number(Fact<Integer> fact, Random random) {
    int down = random.nextInt(4);
    int up = random.nextInt(4);
    int kind = random.nextInt(4);
    Integer low = fact.low();
    Integer high = fact.high();
    if (low == null || high == null || kind == 0) {
      return Fact.unknown();
    }
    return kind == 1 ? Fact.between(Math.max(0, low - down), high + up) : fact;
  }

  private static Fact<LocalDate> day(Fact<LocalDate> fact, Random random) {
    int down = random.nextInt(20);
    int up = random.nextInt(20);
    int kind = random.nextInt(4);
    LocalDate low = fact.low();
    LocalDate high = fact.high();
    if (low == null || high == null || kind == 0) {
      return Fact.unknown();
    }
    return kind == 1 ? Fact.between(low.minusDays(down), high.plusDays(up)) : fact;
  }
}
