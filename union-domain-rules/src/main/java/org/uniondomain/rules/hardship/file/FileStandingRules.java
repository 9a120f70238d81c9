package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.STAYS;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.GRADUAL_WITHDRAWAL;
import static org.uniondomain.rules.hardship.file.FileStayFacts.EXIT;
import static org.uniondomain.rules.hardship.file.FileStayFacts.FILED;
import static org.uniondomain.rules.hardship.file.FileStayFacts.FILE_STAY;
import static org.uniondomain.rules.hardship.file.FileStayFacts.LEFT;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;

import java.time.LocalDate;
import org.uniondomain.core.hardship.file.FileExit;
import org.uniondomain.core.hardship.file.FileStanding;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 在档状况规则: where a household stands with its file on the asking day, however often it has left and
 * come back. What counts is the latest stay.
 */
public final class FileStandingRules {
  private FileStandingRules() {}

  private static final Condition<FileStay> BEGUN = FILED.happened();
  private static final Condition<FileStay> OVER = LEFT.happened();
  private static final Condition<FileStay> OPEN = BEGUN.and(OVER.not());

  /** 最近一次退出日: aid goes on only where the household left hardship, not where it was struck off. */
  private static final Quantity<HardshipFile, LocalDate> LAST_EXIT =
      STAYS.largest(LEFT, OVER.and(EXIT.is(FileExit.STRUCK_OFF).not()));

  private static final Quantity<HardshipFile, LocalDate> LAST_LEFT = STAYS.largest(LEFT, OVER);

  /** 渐退期已过: the day after its last day has come. */
  private static final Condition<HardshipFile> WITHDRAWAL_OVER =
      GRADUAL_WITHDRAWAL.dayAfter(LAST_EXIT).extendedBy(Quantity.of(1)).happened();

  /** 在档状况. */
  public static final Determination<HardshipFile, FileStanding> STANDING =
      determination("hardship.file.standing", HARDSHIP_FILE, FileStanding.class)
          .label("在档状况", "standing of a household with its file")
          .clause(
              GRADUAL_WITHDRAWAL,
              SHALL,
              "脱困、解困退出的，在渐退期内继续帮扶；返困的重新建档",
              "a household that has left hardship is helped on for a while; one that falls back is"
                  + " put on file again")
          .firstMatch()
          .outcome(FileStanding.NOT_FILED, STAYS.some(BEGUN).not())
          .outcome(FileStanding.BACK_ON_FILE, STAYS.some(OPEN).and(STAYS.some(OVER)))
          .outcome(FileStanding.ON_FILE, STAYS.some(OPEN))
          .outcome(
              FileStanding.GRADUAL_WITHDRAWAL,
              LAST_EXIT.meets(Limit.at(NOT_EARLIER_THAN, LAST_LEFT)).and(WITHDRAWAL_OVER.not()))
          .otherwise(FileStanding.LEFT)
          .build();

  /** 退出不早于建档. */
  public static final Requirement<FileStay> LEFT_AFTER_FILING =
      requirement("hardship.file-stay.order", FILE_STAY)
          .label("退出不早于建档", "left after filing")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "退出日不早于建档日",
              "the day of leaving is not before the day of filing")
          .when(OVER)
          .that(LEFT.meets(Limit.at(NOT_EARLIER_THAN, FILED)))
          .build();

  /** 在档期间规则. */
  public static final SubjectRules<FileStay> STAY_RULES =
      SubjectRules.of(FileStayFacts.VOCABULARY, LEFT_AFTER_FILING);

  /** 在档期间不重叠: at most one stay is open. */
  public static final Requirement<HardshipFile> ONE_STAY_OPEN =
      requirement("hardship.file.one-stay-open", HARDSHIP_FILE)
          .label("在档期间不并存", "one stay at a time")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "一户家庭同时至多一次在档",
              "a household has at most one stay that is not over")
          .that(STAYS.count(OPEN).meets(Limit.at(NOT_EXCEEDING, Quantity.of(1))))
          .build();
}
