package org.uniondomain.core.employment;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 招聘会: one session of a fair at which employers meet job seekers. Heads are persons; days are those
 * of events. What nobody has told is unknown.
 */
@Value.Immutable
public interface JobFair extends WithJobFair {
  /**
   * 现场招聘会: whether people meet in one place.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> onSite();

  /**
   * 人力资源服务机构举办: whether a human-resources service body holds it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> byServiceBody();

  /**
   * 举办日: the first day of the fair.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> opensOn();

  /**
   * 预计参加人数: persons expected in the session.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> expectedAttendance();

  /**
   * 申请安全许可日: the day the permit was applied for.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> appliedOn();

  /**
   * 受理申请日: the day public security accepted the application.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> acceptedOn();

  /**
   * 许可决定日: the day public security decided.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> decidedOn();

  /**
   * 已获安全许可: whether public security granted the permit.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> permitted();

  /**
   * 制定组织实施办法: whether there is a scheme of how the fair is held.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> implementationScheme();

  /**
   * 制定应急预案: whether there is an emergency plan.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> emergencyPlan();

  /**
   * 制定安全保卫工作方案: whether there is a security plan.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> securityPlan();

  /**
   * 核实参会用人单位: whether truth and legality of the employers were checked.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> employersChecked();

  /**
   * 核实招聘信息: whether truth and legality of the advertisements were checked.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> advertisementsChecked();

  /**
   * 提前公布: whether the fair was published before it opened.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> publishedInAdvance();

  /**
   * 对招聘活动加强管理: whether the activities at the fair are managed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> activitiesManaged();

  /**
   * 跨区域招聘会: whether provinces hold it together.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> crossRegion();

  /**
   * 参与省（自治区、直辖市）数: provinces, autonomous regions and cities that take part.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> provinces();

  /**
   * 京津蒙辽吉黑招聘会: whether it is the fair that was extended to Tianjin and the north-east.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> northeastRound();

  /**
   * 参与省（自治区、直辖市）: the provinces that take part, each once.
   *
   * @return those that are known
   */
  Listing<PartnerRegion> regions();

  /**
   * 协办单位: the bodies that hold it together with the federations, each kind once.
   *
   * @return those that are known
   */
  Listing<FairHost> coHosts();

  /**
   * 参会用人单位数: employers that came, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> employers();

  /**
   * 提供岗位数: posts that were offered.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> posts();

  /**
   * 进场求职人数: job seekers who came in.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> entrants();

  /**
   * 达成意向人数: job seekers who reached an understanding with an employer.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> intents();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, expectedAttendance(), "expected attendance");
    LowerBound.check(0, provinces(), "provincial partners");
    LowerBound.check(0, employers(), "employers");
    LowerBound.check(0, posts(), "posts offered");
    LowerBound.check(0, entrants(), "entrants");
    LowerBound.check(0, intents(), "statements of intent");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableJobFair.Builder builder() {
    return ImmutableJobFair.builder();
  }
}
