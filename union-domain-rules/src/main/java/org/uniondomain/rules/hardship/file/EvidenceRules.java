package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.APPLIED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.EVIDENCE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.EVIDENCE_KIND;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HOLDER;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.MAIN_CAUSE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.HardshipLaw.FILE_PRACTICE;

import org.uniondomain.core.hardship.file.EvidenceKind;
import org.uniondomain.core.hardship.file.HardshipCause;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.hardship.holder.HolderKind;
import org.uniondomain.rules.hardship.holder.FileHolderFacts;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;

/** 证明材料规则: what a household hands in, as notices of places ask alike; advisory. */
public final class EvidenceRules {
  private EvidenceRules() {}

  private static Condition<HardshipFile> has(EvidenceKind kind) {
    return EVIDENCE.some(EVIDENCE_KIND.is(kind));
  }

  private static Requirement.Builder<HardshipFile> asked(
      String id, String label, String englishLabel, String words, String englishWords) {
    return requirement("hardship.file.evidence." + id, HARDSHIP_FILE)
        .label(label, englishLabel)
        .clause(FILE_PRACTICE.cited(), SECONDARY, SHALL, words, englishWords)
        .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
        .when(APPLIED.happened());
  }

  /** 基本材料. */
  public static final Requirement<HardshipFile> BASIC =
      asked(
              "basic",
              "基本证明材料",
              "basic evidence",
              "提交申请书、全体成员身份证和户口簿、收入证明或工资流水",
              "the household hands in its application, the identity cards and household register"
                  + " of all members and proof of income")
          .that(
              Condition.all(
                  has(EvidenceKind.APPLICATION),
                  has(EvidenceKind.IDENTITY),
                  has(EvidenceKind.INCOME_PROOF)))
          .build();

  /** 致困原因材料, by the main cause. */
  public static final Requirement<HardshipFile> OF_THE_CAUSE =
      asked(
              "cause",
              "致困原因证明材料",
              "evidence of the cause",
              "因病提交诊断证明和自付票据，因残提交残疾证，因学提交在读证明和缴费收据，失业提交失业证明，遭灾提交事件证明",
              "illness is shown by diagnosis and bills, disability by the certificate, schooling by"
                  + " enrolment and receipts, job loss by its proof, an event by police or"
                  + " civil-affairs proof")
          .when(
              MAIN_CAUSE.isOneOf(
                  HardshipCause.ILLNESS,
                  HardshipCause.DISABILITY,
                  HardshipCause.SCHOOLING,
                  HardshipCause.JOB_LOSS,
                  HardshipCause.DISASTER))
          .that(
              Condition.any(
                  MAIN_CAUSE.is(HardshipCause.ILLNESS).and(has(EvidenceKind.DIAGNOSIS)),
                  MAIN_CAUSE
                      .is(HardshipCause.DISABILITY)
                      .and(has(EvidenceKind.DISABILITY_CERTIFICATE)),
                  MAIN_CAUSE.is(HardshipCause.SCHOOLING).and(has(EvidenceKind.ENROLMENT_PROOF)),
                  MAIN_CAUSE.is(HardshipCause.JOB_LOSS).and(has(EvidenceKind.JOB_LOSS_PROOF)),
                  MAIN_CAUSE.is(HardshipCause.DISASTER).and(has(EvidenceKind.EVENT_PROOF))))
          .build();

  /** 农民工材料. */
  public static final Requirement<HardshipFile> OF_A_MIGRANT =
      asked(
              "migrant",
              "农民工证明材料",
              "evidence of a migrant worker",
              "农民工另提交劳动合同或事实劳动关系证明和工会会员证明",
              "a migrant worker also shows the contract or the labour relation, and union"
                  + " membership")
          .when(HOLDER.of(FileHolderFacts.KIND).is(HolderKind.MIGRANT))
          .that(
              has(EvidenceKind.LABOUR_RELATION_PROOF).and(has(EvidenceKind.UNION_MEMBERSHIP_PROOF)))
          .build();
}
