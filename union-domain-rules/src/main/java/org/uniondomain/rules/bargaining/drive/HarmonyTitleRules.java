package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.HarmonyTitleFacts.HARMONY_TITLE;
import static org.uniondomain.rules.bargaining.drive.HarmonyTitleFacts.NAMED_ON;
import static org.uniondomain.rules.bargaining.drive.HarmonyTitleFacts.NAMING_BODIES;
import static org.uniondomain.rules.bargaining.drive.HarmonyTitleFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import org.uniondomain.core.bargaining.drive.HarmonyTitle;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 和谐单位称号规则: a title has a day and a body that gave it; its conditions were not found. */
public final class HarmonyTitleRules {
  private HarmonyTitleRules() {}

  /** 命名要素. */
  public static final Requirement<HarmonyTitle> NAMED =
      requirement("bargaining.harmony-title.named", HARMONY_TITLE)
          .label("劳动关系和谐单位称号有命名日和命名单位", "title with day and body")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "劳动关系和谐单位称号记有命名日和命名单位",
              "a title has a day of naming and a body that gave it")
          .that(all(NAMED_ON.happened(), NAMING_BODIES.meets(Limit.at(EXCEEDING, Quantity.of(0)))))
          .build();

  /** 规则. */
  public static final SubjectRules<HarmonyTitle> RULES = SubjectRules.of(VOCABULARY, NAMED);
}
