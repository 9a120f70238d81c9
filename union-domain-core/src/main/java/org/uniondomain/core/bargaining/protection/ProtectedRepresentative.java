package org.uniondomain.core.bargaining.protection;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;

/**
 * 履职期间的职工协商代表: one worker representative and what the employer did to that person in the time of
 * office.
 */
@Value.Immutable
public interface ProtectedRepresentative extends WithProtectedRepresentative {
  /**
   * 协商的合同种类: the kind of the contract bargained over.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 履行职责期满日: the day on which the duty as representative was finished.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> dutyEndedOn();

  /**
   * 劳动合同期满日: the day on which the labour contract expires by its own terms; it may lie ahead.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> contractExpiresOn();

  /**
   * 劳动合同终止日: the day on which the employer treated it as ended by expiry.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> contractEndedOn();

  /**
   * 本人要求延长: whether the representative asked for the labour contract to be extended.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> extensionRequested();

  /**
   * 本人同意延长: whether the representative agrees to the labour contract being extended.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> extensionConsented();

  /**
   * 被解除劳动合同: whether the employer dissolved the labour contract in the time of office.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> dismissed();

  /**
   * 解除事由: the ground it had.
   *
   * @return what is known of it
   */
  Fact<DismissalGround> dismissalGround();

  /**
   * 被调整岗位: whether the employer changed the post in the time of office.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> transferred();

  /**
   * 有正当理由: whether there was a justified reason for it.
   *
   * @return what a person judged
   */
  Fact<Boolean> justifiedTransfer();

  /**
   * 已征求本企业工会意见: whether the union of the enterprise was heard before the change.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> enterpriseUnionHeard();

  /**
   * 已征求上级工会意见: whether the higher union was heard before the change.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> higherUnionHeard();

  /**
   * 本人同意调整: whether the representative consented to the change.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> transferConsented();

  /**
   * 协商时间视为正常劳动: whether the time spent on bargaining counts as normal work and the wage is the
   * same.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> timePaid();

  /**
   * 履行保密和维护秩序义务: whether the representative kept business secrets and order and used no threat,
   * bribe or deceit.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> dutiesKept();

  /**
   * Starts a worker representative in office of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableProtectedRepresentative.Builder builder() {
    return ImmutableProtectedRepresentative.builder();
  }
}
