package org.uniondomain.core.hardship.file;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.hardship.holder.FileHolder;

/**
 * 困难职工档案: the file of one household, from application to the end of its keeping.
 *
 * <p>A day of none says that the step has not been taken. What nobody has told is unknown. Building
 * refuses fewer files than none.
 */
@Value.Immutable
public interface HardshipFile extends WithHardshipFile {
  /**
   * 档案持有人: the person in whose name it is.
   *
   * @return the part
   */
  @Valid
  FileHolder holder();

  /**
   * 档案级别: which level keeps it.
   *
   * @return the kind, or what is known of it
   */
  Fact<FileLevel> level();

  /**
   * 主要致困原因: what mainly brought the hardship about.
   *
   * @return the kind, or what is known of it
   */
  Fact<HardshipCause> mainCause();

  /**
   * 次要致困原因: what else did; none if nothing.
   *
   * @return the kind, or what is known of it
   */
  Fact<HardshipCause> secondaryCause();

  /**
   * 家庭在档数: how many active files the household has, this one included.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> activeFiles();

  /**
   * 证明材料: what was handed in.
   *
   * @return those that are known
   */
  Listing<EvidenceKind> evidence();

  /**
   * 首次申请: whether the household applies for the first time.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> firstApplication();

  /**
   * 申请日: the day of the application.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> applied();

  /**
   * 授权委托书签署日: the day on which the household signed the mandate to check its economic situation.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> mandateSigned();

  /**
   * 提请核对日: the day on which the check was requested.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> checkRequested();

  /**
   * 入户核查日: the day of the visit at home.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> homeVisited();

  /**
   * 公示开始日: the day on which the notice was put up.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> publicityStarted();

  /**
   * 公示结束日: the last day of the notice.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> publicityEnded();

  /**
   * 公示有未了结异议: whether an objection is not settled.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> objectionOutstanding();

  /**
   * 上级工会审核日: the day on which the higher union reviewed it.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> reviewed();

  /**
   * 建档日: the day on which it was approved and put on file.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> filed();

  /**
   * 上次核查日: the day of the last verification, or of filing where there was none since.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> lastVerified();

  /**
   * 本次核查日: the day of the verification after that.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> nextVerified();

  /**
   * 重新申请日: the day on which the household applied anew with new evidence.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> reapplied();

  /**
   * 档案变动日: the day on which the paper or the electronic file was changed.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> changed();

  /**
   * 同步日: the day on which the change reached the other form.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> synchronised();

  /**
   * 撤档日: the day on which the household left the file.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> withdrawn();

  /**
   * 销毁日: the day on which the original file was destroyed.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> destroyed();

  /**
   * 历次在档期间: the stays of the household on file, past and present.
   *
   * @return those that are known
   */
  Listing<@Valid FileStay> stays();

  /**
   * 原单位已撤销: whether the unit that kept it has ceased to be.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unitDissolved();

  /**
   * 档案已移交: whether it was handed over to the new unit or the community, or is kept by the
   * assistance centre.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> handedOver();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, activeFiles(), "active files of the household");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HardshipFile";
  }

  /**
   * Starts a file of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHardshipFile.Builder builder() {
    return ImmutableHardshipFile.builder().holder(FileHolder.builder().build());
  }
}
