package org.uniondomain.rules.aid;

import java.time.LocalDate;
import org.uniondomain.core.aid.AidGrant;
import org.uniondomain.core.aid.AidKind;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 帮扶款要素: what can be told of a grant. */
public final class AidGrantFacts {
  private AidGrantFacts() {}

  /** 帮扶款. */
  public static final Subject<AidGrant> GRANT =
      Subject.named("aid-grant", AidGrant.class, "帮扶款", "grant of aid");

  /** 帮扶类别. */
  public static final Choice<AidGrant, AidKind> KIND =
      GRANT.choice(
          "kind", "帮扶类别", "kind of aid", AidKind.class, AidGrant::kind, AidGrant::withKind);

  /** 发放日. */
  public static final QuantityFact<AidGrant, LocalDate> PAID_ON =
      GRANT.day("paid-on", "发放日", "day of payment", AidGrant::paidOn, AidGrant::withPaidOn);

  /** 发放金额. */
  public static final QuantityFact<AidGrant, Money> AMOUNT =
      GRANT
          .money("amount", "发放金额", "amount paid", AidGrant::amount, AidGrant::withAmount)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<AidGrant> VOCABULARY =
      Vocabulary.of(GRANT, AidGrant.builder().build()).with(KIND, PAID_ON, AMOUNT);
}
