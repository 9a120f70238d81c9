package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/** 集体协商和集体合同法源: the national texts on collective bargaining and collective contracts. */
public final class BargainingLaw {
  private BargainingLaw() {}

  /**
   * 中华人民共和国劳动法, articles 33 to 35 and 84. The numbers of these articles did not change; of its
   * amendments only the day of each is known, taken here as its first day.
   */
  public static final Instrument LABOUR_LAW =
      Instrument.of(
              "CN-LABOUR-LAW-1994",
              "中华人民共和国劳动法",
              "Labour Law of the People's Republic of China",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("1994", LocalDate.of(1995, 1, 1))
          .edition("2009", LocalDate.of(2009, 8, 27), Certainty.INFERRED)
          .edition("2018", LocalDate.of(2018, 12, 29), Certainty.INFERRED);

  /**
   * 中华人民共和国劳动合同法, articles 51 to 56. The amendment of 2012-12-28 concerns dispatched workers only
   * and is not kept apart.
   */
  public static final Instrument LABOUR_CONTRACT_LAW =
      Instrument.of(
              "CN-LCL-2007",
              "中华人民共和国劳动合同法",
              "Labour Contract Law of the People's Republic of China",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2007", LocalDate.of(2008, 1, 1));

  /** 中华人民共和国妇女权益保障法, as revised in 2022; no rule rests on an earlier edition. */
  public static final Instrument WOMENS_RIGHTS_LAW =
      Instrument.of(
              "CN-WOMEN-1992",
              "中华人民共和国妇女权益保障法",
              "Law on the Protection of Women's Rights and Interests",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2022", LocalDate.of(2023, 1, 1));

  /** 集体合同规定 (劳部发〔1994〕485号), of which articles 1 to 10 were seen in a secondary source. */
  public static final Instrument COLLECTIVE_CONTRACT_PROVISIONS_1994 =
      Instrument.of(
              "CN-MOL-485-1994",
              "集体合同规定",
              "Provisions on Collective Contracts of 1994",
              "劳动部",
              Rank.NORMATIVE_DOCUMENT,
              Division.NATION)
          .edition("1994", LocalDate.of(1995, 1, 1), Certainty.SECONDARY)
          .repealed(LocalDate.of(2004, 5, 1));

  /** 工资集体协商试行办法 (劳动和社会保障部令第9号). */
  public static final Instrument WAGE_BARGAINING_MEASURES =
      Instrument.of(
              "CN-MOLSS-9-2000",
              "工资集体协商试行办法",
              "Trial Measures on Collective Wage Bargaining",
              "劳动和社会保障部",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("2000", LocalDate.of(2000, 11, 8));

  /** 集体合同规定 (劳动和社会保障部令第22号). */
  public static final Instrument COLLECTIVE_CONTRACT_PROVISIONS =
      Instrument.of(
              "CN-MOLSS-22-2004",
              "集体合同规定",
              "Provisions on Collective Contracts",
              "劳动和社会保障部",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("2004", LocalDate.of(2004, 5, 1));

  /** 中华人民共和国劳动争议调解仲裁法. */
  public static final Instrument LABOUR_DISPUTE_LAW =
      Instrument.of(
              "CN-DISPUTE-2007",
              "中华人民共和国劳动争议调解仲裁法",
              "Law on the Mediation and Arbitration of Labour Disputes",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2007", LocalDate.of(2008, 5, 1));

  /** 最高人民法院关于审理劳动争议案件适用法律问题的解释（一）(法释〔2020〕26号). */
  public static final Instrument LABOUR_DISPUTE_INTERPRETATION =
      Instrument.of(
              "CN-SPC-26-2020",
              "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）",
              "Interpretation of the Supreme People's Court on Labour Disputes (I)",
              "最高人民法院",
              Rank.JUDICIAL_INTERPRETATION,
              Division.NATION)
          .edition("2020", LocalDate.of(2021, 1, 1));

  /** 劳动保障监察条例 (国务院令第423号). */
  public static final Instrument LABOUR_INSPECTION_REGULATIONS =
      Instrument.of(
              "CN-SC-423-2004",
              "劳动保障监察条例",
              "Regulations on Labour Protection Inspection",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2004", LocalDate.of(2004, 12, 1));
}
