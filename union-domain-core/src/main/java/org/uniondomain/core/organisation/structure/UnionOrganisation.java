package org.uniondomain.core.organisation.structure;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 基层工会组织: a union at the grass roots, of one unit or of several together, with the numbers and
 * bodies it has. Numbers are of persons; a fact that nobody has told is unknown and never stands
 * for zero or for no.
 */
@Value.Immutable
public interface UnionOrganisation extends WithUnionOrganisation {
  /**
   * 工会组织类型: whether it is the union of one unit, a joint one or a federation.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionKind> kind();

  /**
   * 涵盖单位数: the units that the union covers, each once; those of a joint union count as covered.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> coveredUnits();

  /**
   * 涵盖单位名单: the employers whose workers the union covers, each once.
   *
   * @return the employers that are known
   */
  Listing<@Valid Employer> employers();

  /**
   * 本单位基层工会数: the grass-roots unions that the members of the unit belong to, this one included.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> unionsOfUnit();

  /**
   * 企业职工较多的乡镇、街道: whether the union is in a town or street with many workers in enterprises, in the
   * sense of the Trade Union Law, which names no number; a person judges.
   *
   * @return true if they are many
   */
  Fact<Boolean> manyWorkersInTown();

  /**
   * 职工人数: the workers of the unit, members of the union or not.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 会员人数: the members, not the workers.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 女会员人数: the women among the members.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenMembers();

  /**
   * 女职工人数: the women among the workers, members of the union or not.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenWorkers();

  /**
   * 女职工人数较多: whether the women workers are many, in the sense of the Trade Union Law, which names
   * no number; a person judges.
   *
   * @return true if they are many, false if they are few
   */
  Fact<Boolean> manyWomenWorkers();

  /**
   * 外商投资企业: whether the employer is a foreign-invested enterprise.
   *
   * @return true if it is
   */
  Fact<Boolean> foreignInvested();

  /**
   * 领导机构形式: whether a committee leads the union, or one chair or organiser.
   *
   * @return the form, or what is known of it
   */
  Fact<LeadingBody> ledBy();

  /**
   * 委员名额: the seats of the union committee; no such number where there is no committee.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> committeeSeats();

  /**
   * 女职工组织形式: the body for women workers; none is the same as {@link WomensBody#NONE}.
   *
   * @return the body, or what is known of it
   */
  Fact<WomensBody> womensBody();

  /**
   * 专职工会主席: whether the chair is full-time.
   *
   * @return true if so
   */
  Fact<Boolean> fullTimeChair();

  /**
   * 专职工会工作人员: those who work for the union full-time, the chair included.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> fullTimeStaff();

  /**
   * 经费审查委员会: whether the assembly or congress elected an audit committee.
   *
   * @return true if so
   */
  Fact<Boolean> auditCommittee();

  /**
   * 当年经费收支审查报告次数: how often in the year the audited income and expenditure were reported to the
   * assembly or congress.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> auditReportsInYear();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, coveredUnits(), "covered units");
    LowerBound.check(0, unionsOfUnit(), "unions of the unit");
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, members(), "members");
    LowerBound.check(0, womenMembers(), "women members");
    LowerBound.check(0, womenWorkers(), "women workers");
    LowerBound.check(0, committeeSeats(), "committee seats");
    LowerBound.check(0, fullTimeStaff(), "full-time staff");
    LowerBound.check(0, auditReportsInYear(), "audit reports in the year");
  }

  /**
   * Starts a union of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionOrganisation.Builder builder() {
    return ImmutableUnionOrganisation.builder();
  }
}
