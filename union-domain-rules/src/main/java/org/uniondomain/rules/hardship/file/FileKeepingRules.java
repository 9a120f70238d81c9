package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.CHANGED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.DESTROYED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.HANDED_OVER;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.LAST_VERIFIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.NEXT_VERIFIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.REAPPLIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.SYNCHRONISED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.UNIT_DISSOLVED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.WITHDRAWN;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.ACTIVE_FILES;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.FILED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;
import static org.uniondomain.rules.law.HardshipLaw.FILE_PRACTICE;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_FILE_MEASURES;
import static org.uniondomain.rules.law.LocalHardshipLaw.RUSHAN_ANSWERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.hardship.tier.FilingRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 档案管理规则: one file for a household, its yearly verification, its two forms, its end. */
public final class FileKeepingRules {
  private FileKeepingRules() {}

  private static final LocalDate PERHAPS = LocalDate.of(2016, 1, 1);

  /** 家庭在档数上限. */
  public static final Threshold<Integer> FILES_OF_A_HOUSEHOLD =
      threshold(
              "hardship.file.of-a-household",
              COUNT,
              NOT_EXCEEDING,
              "家庭在档数",
              "active files of a household")
          .since(FilingRules.SURELY, 1, FILE_PRACTICE.cited(), SECONDARY);

  /** 核查间隔: at least one verification in it. */
  public static final Threshold<Term> VERIFICATION_TERM =
      since2016(
          threshold("hardship.file.verification-term", TERM, WITHIN, "核查间隔", "verification term"),
          Term.months(12),
          HARDSHIP_FILE_MEASURES.article(13));

  /** 同步期限: within how many working days a change of one form reaches the other. */
  public static final Threshold<Term> SYNCHRONISATION_TERM =
      since2016(
          threshold(
              "hardship.file.synchronisation-term", TERM, WITHIN, "档案同步期限", "synchronisation term"),
          Term.workingDays(30),
          HARDSHIP_FILE_MEASURES.article(13));

  /** 保存期限: how long the original is kept from the withdrawal. */
  public static final Threshold<Term> RETENTION =
      since2016(
          threshold(
              "hardship.file.retention", TERM, NOT_EARLIER_THAN, "档案保存期限", "retention of the file"),
          Term.years(10),
          HARDSHIP_FILE_MEASURES.article(14));

  /** 重新申请期限, in Rushan; that part of the text was read in part. */
  public static final Threshold<Term> REAPPLICATION_TERM =
      threshold("hardship.file.reapplication-term", TERM, WITHIN, "重新申请期限", "term of applying anew")
          .in(Division.of("371083"))
          .since(LocalDate.of(2025, 4, 21), Term.months(12), RUSHAN_ANSWERS.cited(), SECONDARY);

  /**
   * 渐退期: how long aid goes on after the exit; that there is such a time was read, its length was
   * not.
   */
  public static final Threshold<Term> GRADUAL_WITHDRAWAL =
      threshold("hardship.file.gradual-withdrawal", TERM, EXACTLY, "渐退期", "gradual withdrawal")
          .unknownSince(
              TierRules.SURELY, Fact.unknown(), AID_FUND_MEASURES_2020.cited(), SECONDARY);

  private static Threshold<Term> since2016(Threshold<Term> term, Term value, Citation citation) {
    return term.unknownSince(PERHAPS, Fact.unknown(), citation, EXCERPT)
        .since(FilingRules.SURELY, value, citation, EXCERPT);
  }

  /** 一户一档. */
  public static final Requirement<HardshipFile> ONE_FILE =
      requirement("hardship.file.one", HARDSHIP_FILE)
          .label("一户一档", "one file for a household")
          .clause(
              FILES_OF_A_HOUSEHOLD,
              SHALL,
              "一户家庭在档{bound}{value}份",
              "a household has {bound} {value} active file")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(ACTIVE_FILES.meets(FILES_OF_A_HOUSEHOLD))
          .build();

  /** 年度核查. */
  public static final Requirement<HardshipFile> VERIFICATION =
      requirement("hardship.file.verification", HARDSHIP_FILE)
          .label("年度核查", "yearly verification")
          .clause(
              VERIFICATION_TERM,
              SHALL,
              "在档家庭每{value}至少核查一次",
              "a household on file is verified at least once in {value}")
          .when(WITHDRAWN.happened().not())
          .that(NEXT_VERIFIED.meets(VERIFICATION_TERM.after(LAST_VERIFIED)))
          .build();

  /** 纸质与电子档案同步. */
  public static final Requirement<HardshipFile> SYNCHRONISATION =
      requirement("hardship.file.synchronisation", HARDSHIP_FILE)
          .label("纸质与电子档案同步", "paper and electronic file alike")
          .clause(
              SYNCHRONISATION_TERM,
              SHALL,
              "一种档案变动后{value}{bound}更新另一种",
              "a change of one form reaches the other {bound} {value}")
          .when(CHANGED.happened())
          .that(SYNCHRONISED.meets(SYNCHRONISATION_TERM.after(CHANGED)))
          .build();

  /** 撤档后保存. */
  public static final Requirement<HardshipFile> KEPT =
      requirement("hardship.file.kept", HARDSHIP_FILE)
          .label("撤档后保存", "kept after withdrawal")
          .clause(
              RETENTION,
              SHALL,
              "档案原件自撤档起保存{value}",
              "the original is kept for {value} from withdrawal")
          .when(DESTROYED.happened())
          .that(DESTROYED.meets(RETENTION.after(WITHDRAWN)))
          .build();

  /** 原单位撤销后移交. */
  public static final Requirement<HardshipFile> HANDED_ON =
      requirement("hardship.file.handed-on", HARDSHIP_FILE)
          .label("原单位撤销后移交", "handed on when the unit is dissolved")
          .clause(
              HARDSHIP_FILE_MEASURES.article(15),
              EXCERPT,
              SHALL,
              "原单位撤销的，档案移交新单位或社区，或由帮扶中心代管",
              "when the unit is dissolved, its files go to the new unit or the community, or into"
                  + " the custody of the assistance centre")
          .when(UNIT_DISSOLVED)
          .that(HANDED_OVER)
          .build();

  /** 期满重新申请, in Rushan. */
  public static final Requirement<HardshipFile> REAPPLICATION =
      requirement("hardship.file.reapplication", HARDSHIP_FILE)
          .label("在档期满重新申请", "applying anew after a year on file")
          .clause(
              REAPPLICATION_TERM,
              SHALL,
              "在档超过{value}未脱困的，凭新材料重新申请",
              "a household on file for more than {value} applies anew with new evidence")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(WITHDRAWN.happened().not())
          .that(REAPPLIED.meets(REAPPLICATION_TERM.after(FILED)))
          .build();

  /** 渐退期届满日. */
  public static final Calculation<HardshipFile, LocalDate> GRADUAL_WITHDRAWAL_END =
      calculation("hardship.file.gradual-withdrawal-end", HARDSHIP_FILE, DAY)
          .label("渐退期届满日", "end of gradual withdrawal")
          .clause(
              GRADUAL_WITHDRAWAL,
              SHALL,
              "退出后在渐退期内继续帮扶，期限由当地规定",
              "aid goes on for a time after the exit, as long as the place says")
          .is(GRADUAL_WITHDRAWAL.dayAfter(WITHDRAWN))
          .build();
}
