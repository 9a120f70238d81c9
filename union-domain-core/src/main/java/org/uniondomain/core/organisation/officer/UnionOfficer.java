package org.uniondomain.core.organisation.officer;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionLevel;

/**
 * 工会干部: a person who holds an office of a union or works for it. Facts that nobody has told are
 * unknown.
 */
@Value.Immutable
public interface UnionOfficer extends WithUnionOfficer {
  /**
   * 工会职务: the office held.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionOffice> office();

  /**
   * 任用形式: how the person is engaged.
   *
   * @return the kind, or what is known of it
   */
  Fact<OfficerEmployment> employment();

  /**
   * 企业工会: whether the union is that of an enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> enterprise();

  /**
   * 按企业副职级配备和管理: whether the person is chosen and treated at the level of a deputy head of the
   * enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> deputyRank();

  /**
   * 聘用工会层级: the level of the union that hired the person.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionLevel> hiredFrom();

  /**
   * 女性: whether the person is a woman.
   *
   * @return true if so
   */
  Fact<Boolean> woman();

  /**
   * 担任女职工委员会主任: whether the person heads the women workers' committee of the union.
   *
   * @return true if so
   */
  Fact<Boolean> headsWomensCommittee();

  /**
   * 享受同级工会副主席待遇: whether the person is treated as a vice-chair of the union.
   *
   * @return true if so
   */
  Fact<Boolean> viceChairTreatment();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionOfficer.Builder builder() {
    return ImmutableUnionOfficer.builder();
  }
}
