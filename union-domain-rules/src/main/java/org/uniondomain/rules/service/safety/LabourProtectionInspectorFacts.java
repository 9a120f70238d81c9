package org.uniondomain.rules.service.safety;

import org.uniondomain.core.service.safety.LabourProtectionInspector;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会劳动保护监督检查员要素: what can be told of the union labour-protection inspector. */
public final class LabourProtectionInspectorFacts {
  private LabourProtectionInspectorFacts() {}

  /** 工会劳动保护监督检查员. */
  public static final Subject<LabourProtectionInspector> LABOUR_PROTECTION_INSPECTOR =
      Subject.named(
          "labour-protection-inspector",
          LabourProtectionInspector.class,
          "工会劳动保护监督检查员",
          "union labour-protection inspector");

  /** 姓名. */
  public static final ValueFact<LabourProtectionInspector, String> NAME =
      LABOUR_PROTECTION_INSPECTOR
          .value(
              "name",
              "姓名",
              "name",
              String.class,
              LabourProtectionInspector::name,
              LabourProtectionInspector::withName)
          .sensitive();

  /** 经培训. */
  public static final Flag<LabourProtectionInspector> TRAINED =
      LABOUR_PROTECTION_INSPECTOR
          .flag(
              "trained",
              "经培训",
              "trained",
              LabourProtectionInspector::trained,
              LabourProtectionInspector::withTrained)
          .actionable();

  /** 考核合格. */
  public static final Flag<LabourProtectionInspector> EXAMINED =
      LABOUR_PROTECTION_INSPECTOR
          .flag(
              "examined",
              "考核合格",
              "examined",
              LabourProtectionInspector::examined,
              LabourProtectionInspector::withExamined)
          .actionable();

  /** 由上级工会任命. */
  public static final Flag<LabourProtectionInspector> APPOINTED_BY_UPPER_UNION =
      LABOUR_PROTECTION_INSPECTOR
          .flag(
              "appointed-by-upper-union",
              "由上级工会任命",
              "appointed by an upper union",
              LabourProtectionInspector::appointedByUpperUnion,
              LabourProtectionInspector::withAppointedByUpperUnion)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<LabourProtectionInspector> VOCABULARY =
      Vocabulary.of(LABOUR_PROTECTION_INSPECTOR, LabourProtectionInspector.builder().build())
          .with(NAME, TRAINED, EXAMINED, APPOINTED_BY_UPPER_UNION);
}
