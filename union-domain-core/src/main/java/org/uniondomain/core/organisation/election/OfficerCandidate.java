package org.uniondomain.core.organisation.election;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.officer.UnionOffice;

/**
 * 工会职务候选人: who stands for an office of a union, and the posts and kinship that bar. Whether
 * somebody is a close relative is told, it is not derived. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface OfficerCandidate extends WithOfficerCandidate {
  /**
   * 拟任职务: the office for which the person stands.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionOffice> office();

  /**
   * 企业工会: whether the union is that of an enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> enterprise();

  /**
   * 企业主要负责人: whether the person is the principal head of the enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> principalHead();

  /**
   * 企业主要负责人的近亲属: whether the person is a close relative of the principal head.
   *
   * @return true if so
   */
  Fact<Boolean> relativeOfPrincipalHead();

  /**
   * 企业行政负责人（含行政副职）: whether the person is an administrative head of the enterprise, deputies
   * included.
   *
   * @return true if so
   */
  Fact<Boolean> administrativeHead();

  /**
   * 合伙人: whether the person is a partner of the enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> partner();

  /**
   * 行政负责人、合伙人的近亲属: whether the person is a close relative of an administrative head, a deputy or a
   * partner.
   *
   * @return true if so
   */
  Fact<Boolean> relativeOfHeadOrPartner();

  /**
   * 人力资源部门负责人: whether the person heads human resources.
   *
   * @return true if so
   */
  Fact<Boolean> personnelHead();

  /**
   * 主管劳动、工资、人事的负责人: whether the person is the head of the unit in charge of labour, wages or
   * personnel.
   *
   * @return true if so
   */
  Fact<Boolean> labourHead();

  /**
   * 单位法定代表人: whether the person is the legal representative of the employer.
   *
   * @return true if so
   */
  Fact<Boolean> legalRepresentative();

  /**
   * 主管劳动、工资的负责人的近亲属: whether the person is a close relative of the head of the unit in charge of
   * labour and wages.
   *
   * @return true if so
   */
  Fact<Boolean> relativeOfLabourHead();

  /**
   * 外籍职工: whether the person is a foreign worker.
   *
   * @return true if so
   */
  Fact<Boolean> foreignWorker();

  /**
   * 保留会籍: whether the person only keeps membership, as the retired may.
   *
   * @return true if so
   */
  Fact<Boolean> membershipKept();

  /**
   * 上级工会推荐的非本企业人员: whether a union of a higher level recommended the person, who is not of the
   * enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> fromOutside();

  /**
   * 非公有制企业或者联合基层工会: whether the union is that of a non-public enterprise or a joint one.
   *
   * @return true if so
   */
  Fact<Boolean> nonPublicOrJoint();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerCandidate.Builder builder() {
    return ImmutableOfficerCandidate.builder();
  }
}
