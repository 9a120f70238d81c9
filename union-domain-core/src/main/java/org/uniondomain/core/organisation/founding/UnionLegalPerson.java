package org.uniondomain.core.organisation.founding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionLevel;

/**
 * 工会法人: what a union brings with it to be a legal person, and its registration; whether its
 * employer is one does not matter. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface UnionLegalPerson extends WithUnionLegalPerson {
  /**
   * 工会组织类型: what kind of union it is.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionKind> kind();

  /**
   * 工会层级: where the union stands in the tree of unions.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionLevel> level();

  /**
   * 依法成立: whether it was founded under the law and the charter, with approval.
   *
   * @return true if so
   */
  Fact<Boolean> lawfullyFounded();

  /**
   * 有自己的名称、组织机构和住所: whether it has a name, organs and a seat of its own.
   *
   * @return true if so
   */
  Fact<Boolean> hasNameOrgansAndSeat();

  /**
   * 有自己的经费或者财产: whether it has funds or property of its own.
   *
   * @return true if so
   */
  Fact<Boolean> hasOwnFunds();

  /**
   * 能够承担民事责任: whether it can bear civil liability.
   *
   * @return true if so
   */
  Fact<Boolean> canBearLiability();

  /**
   * 法人登记日: the day on which the certificate of a legal person was issued.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> registeredOn();

  /**
   * 登记机关层级: the level of the union that registered it.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionLevel> registeredBy();

  /**
   * 收取登记费用: whether a fee was charged for the registration.
   *
   * @return true if so
   */
  Fact<Boolean> feeCharged();

  /**
   * 统一社会信用代码: the code on the certificate of the union, not that of its employer.
   *
   * @return the code, or what is known of it
   */
  Fact<CreditCode> creditCode();

  /**
   * 工会主席为法定代表人: whether the chair of the union is its legal representative.
   *
   * @return true if so
   */
  Fact<Boolean> chairIsRepresentative();

  /**
   * 工会主席当选日: the day on which the present chair was elected.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> chairElectedOn();

  /**
   * 及时办理法定代表人登记: whether the legal person, or the change of its representative, was registered
   * promptly after the election.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> representativeRegisteredPromptly();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionLegalPerson.Builder builder() {
    return ImmutableUnionLegalPerson.builder();
  }
}
