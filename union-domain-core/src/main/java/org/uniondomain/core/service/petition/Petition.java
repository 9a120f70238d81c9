package org.uniondomain.core.service.petition;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 信访事项: one matter brought to an organ or unit by letter, visit or otherwise, and what has been
 * done about it.
 *
 * <p>Days are calendar days of events; none means that the event has not happened. Any other fact
 * that nobody has told is unknown, which never stands for zero or for no.
 *
 * <p>Source: 信访条例 (2005), 信访工作条例 (2022).
 */
@Value.Immutable
public interface Petition extends WithPetition {
  /**
   * 处理单位: the kind of body the petition was made to or passed on to.
   *
   * @return the kind, or what is known of it
   */
  Fact<PetitionHandler> handler();

  /**
   * 收到日: the day the body received the petition, or was passed it.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> received();

  /**
   * 姓名（名称）、住址清楚: whether name and address of the petitioner are clear enough to be told anything.
   *
   * @return true if they are
   */
  Fact<Boolean> addressClear();

  /**
   * 书面告知日: the day the petitioner was told in writing whether the petition is accepted.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> notified();

  /**
   * 属于本单位职权范围: whether the matter is within the competence of the body.
   *
   * @return true if it is
   */
  Fact<Boolean> competent();

  /**
   * 提出异议日: the day the body objected to having been passed the matter.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> objected();

  /**
   * 异议说明理由: whether the objection gave reasons.
   *
   * @return true if it did
   */
  Fact<Boolean> objectionReasoned();

  /**
   * 申诉求决类事项: whether the matter is an appeal for a decision that has a handling term of its own,
   * not a suggestion or an accusation.
   *
   * @return true if it is
   */
  Fact<Boolean> appeal();

  /**
   * 受理日: the day the body accepted the matter.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> accepted();

  /**
   * 办结日: the day the body finished the matter.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> finished();

  /**
   * 延期天数: the number of days by which the term was extended; zero if it was not. At least zero.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> extensionDays();

  /**
   * 延期经负责人批准: whether the head of the body approved the extension.
   *
   * @return true if so; false also where there was none
   */
  Fact<Boolean> extensionApproved();

  /**
   * 告知延期理由: whether the petitioner was told the reason of the extension.
   *
   * @return true if so; false also where there was none
   */
  Fact<Boolean> extensionReasonTold();

  /**
   * 信访人: who brought the matter; personal.
   *
   * @return the text, or what is known of it
   */
  Fact<@NotBlank String> petitioner();

  /**
   * 已登记: whether the matter was registered.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> registered();

  /**
   * 信访人数: persons who bring the same matter together.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> petitioners();

  /**
   * 代表人数: persons chosen to speak for them; the number of all who came where none was chosen.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> representatives();

  /**
   * 已书面答复: whether the answer was given in writing.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> answeredInWriting();

  /**
   * 答复意见: what the answer says.
   *
   * @return which, or what is known of it
   */
  Fact<PetitionAnswer> answer();

  /**
   * 经办人员有直接利害关系: whether somebody who deals with the matter has a direct interest in it or in the
   * petitioner.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> staffInterested();

  /**
   * 有利害关系的人员已回避: whether that person withdrew; false also where nobody had to.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> staffWithdrew();

  /**
   * 检举控告类事项: whether the matter accuses somebody.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> accusation();

  /**
   * 转给被检举控告的人员或者单位: whether the matter or what is known of it was passed to the person or unit
   * accused.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> passedToAccused();

  /**
   * 录入信访信息系统: whether the matter was entered in the information system.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inSystem();

  /**
   * 信访人可以查询评价: whether the petitioner can query how it is dealt with and rate it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> openToPetitioner();

  /**
   * 重大、紧急信访信息: whether the matter is major or urgent information.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> majorOrUrgent();

  /**
   * 已立即报告本级党委和政府: whether it was reported at once to party and government of the level.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> reportedAtOnce();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if the number of days of the extension, of petitioners or of
   *     representatives is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, extensionDays(), "extensionDays");
    LowerBound.check(0, petitioners(), "petitioners");
    LowerBound.check(0, representatives(), "representatives");
  }

  /**
   * Starts a petition of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePetition.Builder builder() {
    return ImmutablePetition.builder();
  }
}
