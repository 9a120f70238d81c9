package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.Representative;
import org.uniondomain.core.bargaining.RepresentativeSource;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商代表要素: what can be told of a negotiating representative. */
public final class RepresentativeFacts {
  private RepresentativeFacts() {}

  /** 协商代表. */
  public static final Subject<Representative> REPRESENTATIVE =
      Subject.named("representative", Representative.class, "协商代表", "negotiating representative");

  /** 来源. */
  public static final Choice<Representative, RepresentativeSource> SOURCE =
      REPRESENTATIVE.choice(
          "source",
          "来源",
          "source",
          RepresentativeSource.class,
          Representative::source,
          Representative::withSource);

  /** 词汇. */
  public static final Vocabulary<Representative> VOCABULARY =
      Vocabulary.of(REPRESENTATIVE, Representative.builder().build()).with(SOURCE);
}
