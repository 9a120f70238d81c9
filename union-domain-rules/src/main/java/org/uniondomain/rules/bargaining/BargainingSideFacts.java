package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.BargainingSide;
import org.uniondomain.core.bargaining.ContractKind;
import org.uniondomain.core.bargaining.Representative;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商一方要素: what can be told of one side of the bargaining. */
public final class BargainingSideFacts {
  private BargainingSideFacts() {}

  /** 协商一方. */
  public static final Subject<BargainingSide> BARGAINING_SIDE =
      Subject.named("bargaining-side", BargainingSide.class, "协商一方", "side of the bargaining");

  /** 协商内容. */
  public static final Choice<BargainingSide, ContractKind> KIND =
      BARGAINING_SIDE.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          BargainingSide::kind,
          BargainingSide::withKind);

  /** 协商代表. */
  public static final Items<BargainingSide, Representative> REPRESENTATIVES =
      BARGAINING_SIDE.items(
          "representatives",
          "协商代表",
          "representatives",
          Representative.class,
          BargainingSide::representatives,
          BargainingSide::withRepresentatives);

  /** 词汇. */
  public static final Vocabulary<BargainingSide> VOCABULARY =
      Vocabulary.of(BARGAINING_SIDE, BargainingSide.builder().build())
          .with(KIND)
          .with(REPRESENTATIVES, RepresentativeFacts.VOCABULARY);
}
