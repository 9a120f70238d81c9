package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 服务职工法源: the texts on service to workers. Those of Inner Mongolia are known from a report of late
 * 2013 only; each is in the book from the latest day on which it is known to have been there.
 */
public final class ServiceLaw {
  private ServiceLaw() {}

  /** 2013年服务职工10件实事计划, announced at the beginning of 2013. */
  public static final Instrument SERVICE_PLAN =
      innerMongolia(
              "IM-PLAN-2013",
              "内蒙古自治区总工会2013年服务职工10件实事计划",
              "Ten practical tasks of 2013 of the Inner Mongolia federation, as reported in 2013")
          .edition("2013", LocalDate.of(2013, 1, 1), INFERRED);

  /** 服务职工长效机制实施方案, of 2012, with the systems that it set up. */
  public static final Instrument SERVICE_SYSTEMS =
      innerMongolia(
              "IM-SERVICE-2012",
              "内蒙古自治区总工会服务职工长效机制实施方案（2013年报道）",
              "Scheme for lasting service mechanisms of 2012, as reported in 2013")
          .edition("≤2012", LocalDate.of(2012, 12, 31), INFERRED);

  /** 服务职工工作: ledgers, visits, the education campaign and training, as reported in late 2013. */
  public static final Instrument SERVICE_REPORT =
      innerMongolia(
              "IM-SERVICE-2013",
              "内蒙古自治区总工会服务职工工作（2013年报道）",
              "Service to workers in Inner Mongolia, as reported in 2013")
          .edition("≤2013", LocalDate.of(2013, 12, 31), INFERRED);

  /** 领导接待日登记表: the form of one enterprise, an example and no rule. */
  public static final Instrument RECEPTION_FORM =
      Instrument.of(
              "ENTERPRISE-RECEPTION-2011",
              "领导接待日登记表（企业样表）",
              "Record of reception days (form of one enterprise)",
              "某企业",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("≤2011", LocalDate.of(2011, 12, 31), SECONDARY);

  /** 工会劳动保护监督检查员管理办法 (总工发〔2011〕46号), in place of the rule of 1991; article 2 was read. */
  public static final Instrument INSPECTOR_MEASURES =
      union(
              "ACFTU-SAFE-2011",
              "工会劳动保护监督检查员管理办法",
              "Measures on Labour-protection Inspectors of Unions")
          .edition("2011", LocalDate.of(2011, 5, 24), EXCERPT);

  /** 基层工会劳动保护监督检查委员会工作条例 of 1985, replaced in 1997 by a text that was not read. */
  public static final Instrument COMMITTEE_REGULATIONS =
      union(
              "ACFTU-SAFE-1985",
              "基层工会劳动保护监督检查委员会工作条例",
              "Regulations on Labour-protection Committees of Grass-roots Unions")
          .edition("1985", LocalDate.of(1985, 1, 18), EXCERPT)
          .repealed(LocalDate.of(1997, 4, 26));

  private static Instrument union(String id, String title, String english) {
    return Instrument.of(id, title, english, "中华全国总工会", Rank.UNION_DOCUMENT, Division.NATION);
  }

  private static Instrument innerMongolia(String id, String title, String english) {
    return Instrument.of(
        id, title, english, "内蒙古自治区总工会", Rank.UNION_DOCUMENT, Regions.INNER_MONGOLIA);
  }
}
