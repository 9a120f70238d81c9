package org.uniondomain.rules.hardship.file;

import java.time.LocalDate;
import org.uniondomain.core.hardship.file.EvidenceKind;
import org.uniondomain.core.hardship.file.FileLevel;
import org.uniondomain.core.hardship.file.HardshipCause;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.hardship.holder.FileHolder;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;

/** 困难职工档案要素: what can be told of a file. */
public final class HardshipFileFacts {
  private HardshipFileFacts() {}

  /** 困难职工档案. */
  public static final Subject<HardshipFile> HARDSHIP_FILE =
      Subject.named(
          "hardship-file", HardshipFile.class, "困难职工档案", "file of a household in hardship");

  /** 证明材料种类. */
  public static final Choice<EvidenceKind, EvidenceKind> EVIDENCE_KIND =
      Choice.self("evidence-kind", EvidenceKind.class, "证明材料种类", "kind of evidence");

  /** 档案持有人. */
  public static final Part<HardshipFile, FileHolder> HOLDER =
      HARDSHIP_FILE.part(
          "holder",
          "档案持有人",
          "holder",
          FileHolder.class,
          HardshipFile::holder,
          HardshipFile::withHolder);

  /** 档案级别. */
  public static final Choice<HardshipFile, FileLevel> LEVEL =
      HARDSHIP_FILE
          .choice(
              "level",
              "档案级别",
              "level of the file",
              FileLevel.class,
              HardshipFile::level,
              HardshipFile::withLevel)
          .sensitive();

  /** 主要致困原因. */
  public static final Choice<HardshipFile, HardshipCause> MAIN_CAUSE =
      HARDSHIP_FILE
          .choice(
              "main-cause",
              "主要致困原因",
              "main cause",
              HardshipCause.class,
              HardshipFile::mainCause,
              HardshipFile::withMainCause)
          .sensitive();

  /** 次要致困原因. */
  public static final Choice<HardshipFile, HardshipCause> SECONDARY_CAUSE =
      HARDSHIP_FILE
          .choice(
              "secondary-cause",
              "次要致困原因",
              "secondary cause",
              HardshipCause.class,
              HardshipFile::secondaryCause,
              HardshipFile::withSecondaryCause)
          .sensitive();

  /** 家庭在档数. */
  public static final QuantityFact<HardshipFile, Integer> ACTIVE_FILES =
      HARDSHIP_FILE
          .count(
              "active-files",
              "家庭在档数",
              "active files of the household",
              HardshipFile::activeFiles,
              HardshipFile::withActiveFiles)
          .atLeast(0)
          .sensitive();

  /** 证明材料. */
  public static final Items<HardshipFile, EvidenceKind> EVIDENCE =
      HARDSHIP_FILE.items(
          "evidence",
          "证明材料",
          "evidence",
          EvidenceKind.class,
          HardshipFile::evidence,
          HardshipFile::withEvidence);

  /** 首次申请. */
  public static final Flag<HardshipFile> FIRST_APPLICATION =
      HARDSHIP_FILE
          .flag(
              "first-application",
              "首次申请",
              "first application",
              HardshipFile::firstApplication,
              HardshipFile::withFirstApplication)
          .sensitive();

  /** 申请日. */
  public static final QuantityFact<HardshipFile, LocalDate> APPLIED =
      HARDSHIP_FILE
          .day(
              "applied",
              "申请日",
              "day of application",
              HardshipFile::applied,
              HardshipFile::withApplied)
          .sensitive();

  /** 授权委托书签署日. */
  public static final QuantityFact<HardshipFile, LocalDate> MANDATE_SIGNED =
      HARDSHIP_FILE
          .day(
              "mandate-signed",
              "授权委托书签署日",
              "day the mandate was signed",
              HardshipFile::mandateSigned,
              HardshipFile::withMandateSigned)
          .sensitive();

  /** 提请核对日. */
  public static final QuantityFact<HardshipFile, LocalDate> CHECK_REQUESTED =
      HARDSHIP_FILE
          .day(
              "check-requested",
              "提请核对日",
              "day the check was requested",
              HardshipFile::checkRequested,
              HardshipFile::withCheckRequested)
          .sensitive();

  /** 入户核查日. */
  public static final QuantityFact<HardshipFile, LocalDate> HOME_VISITED =
      HARDSHIP_FILE
          .day(
              "home-visited",
              "入户核查日",
              "day of the home visit",
              HardshipFile::homeVisited,
              HardshipFile::withHomeVisited)
          .sensitive();

  /** 公示开始日. */
  public static final QuantityFact<HardshipFile, LocalDate> PUBLICITY_STARTED =
      HARDSHIP_FILE
          .day(
              "publicity-started",
              "公示开始日",
              "day publicity began",
              HardshipFile::publicityStarted,
              HardshipFile::withPublicityStarted)
          .sensitive();

  /** 公示结束日. */
  public static final QuantityFact<HardshipFile, LocalDate> PUBLICITY_ENDED =
      HARDSHIP_FILE
          .day(
              "publicity-ended",
              "公示结束日",
              "day publicity ended",
              HardshipFile::publicityEnded,
              HardshipFile::withPublicityEnded)
          .sensitive();

  /** 公示有未了结异议. */
  public static final Flag<HardshipFile> OBJECTION_OUTSTANDING =
      HARDSHIP_FILE
          .flag(
              "objection-outstanding",
              "公示有未了结异议",
              "objection outstanding",
              HardshipFile::objectionOutstanding,
              HardshipFile::withObjectionOutstanding)
          .sensitive();

  /** 上级工会审核日. */
  public static final QuantityFact<HardshipFile, LocalDate> REVIEWED =
      HARDSHIP_FILE
          .day(
              "reviewed",
              "上级工会审核日",
              "day of review",
              HardshipFile::reviewed,
              HardshipFile::withReviewed)
          .sensitive();

  /** 建档日. */
  public static final QuantityFact<HardshipFile, LocalDate> FILED =
      HARDSHIP_FILE
          .day("filed", "建档日", "day of filing", HardshipFile::filed, HardshipFile::withFiled)
          .sensitive();
}
