package org.uniondomain.rules.employment;

import org.uniondomain.core.employment.ZeroEmploymentFamily;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 零就业家庭要素: what can be told of the zero-employment family. */
public final class ZeroEmploymentFamilyFacts {
  private ZeroEmploymentFamilyFacts() {}

  /** 零就业家庭. */
  public static final Subject<ZeroEmploymentFamily> ZERO_EMPLOYMENT_FAMILY = Subject.named("zero-employment-family", ZeroEmploymentFamily.class, "零就业家庭", "zero-employment family");

  /** 已经确认. */
  public static final Flag<ZeroEmploymentFamily> CONFIRMED =
      ZERO_EMPLOYMENT_FAMILY.flag("confirmed", "已经确认", "confirmed", ZeroEmploymentFamily::confirmed, ZeroEmploymentFamily::withConfirmed);

  /** 提供适当岗位数. */
  public static final QuantityFact<ZeroEmploymentFamily, Integer> SUITABLE_POSTS =
      ZERO_EMPLOYMENT_FAMILY.count("suitable-posts", "提供适当岗位数", "suitable posts offered", ZeroEmploymentFamily::suitablePosts, ZeroEmploymentFamily::withSuitablePosts).actionable();

  /** 词汇. */
  public static final Vocabulary<ZeroEmploymentFamily> VOCABULARY =
      Vocabulary.of(ZERO_EMPLOYMENT_FAMILY, ZeroEmploymentFamily.builder().build()).with(CONFIRMED, SUITABLE_POSTS);
}
