package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/**
 * 工会规章: the unions' own texts on founding, elections, officers and members; they bind unions only.
 */
public final class UnionDocuments {
  private UnionDocuments() {}

  /**
   * 中国工会章程. The text of 2008 was read; of those of 2013 and 2023 only their days are known, and the
   * day of one between them is not. That the later texts still say what a rule takes from that of
   * 2008 is inferred, and they are cited as a whole.
   */
  public static final Instrument CHARTER =
      unionDocument("ACFTU-CH", "中国工会章程", "Constitution of the Chinese Trade Unions", "中国工会全国代表大会")
          .edition("2008", LocalDate.of(2008, 10, 21), SECONDARY)
          .edition("2013", LocalDate.of(2013, 10, 22), SECONDARY)
          .edition("2023", LocalDate.of(2023, 10, 12), SECONDARY);

  /** 2013年章程, whose articles were not read. */
  public static final Citation CHARTER_2013 = CHARTER.in("2013");

  /** 2023年章程, whose articles were not read. */
  public static final Citation CHARTER_2023 = CHARTER.in("2023");

  /** 企业工会主席产生办法（试行）, on the chairs of the unions of enterprises. */
  public static final Instrument CHAIR_MEASURES =
      unionDocument(
              "ACFTU-CHAIR",
              "企业工会主席产生办法（试行）",
              "Trial Measures on the Making of Chairs of Enterprise Unions",
              "中华全国总工会")
          .edition("2008", LocalDate.of(2008, 7, 25));

  /** 工会会员会籍管理办法, of which articles 1 to 5 were read. */
  public static final Instrument MEMBERSHIP_MEASURES =
      unionDocument("ACFTU-MEMB", "工会会员会籍管理办法", "Measures on the Keeping of Memberships", "中华全国总工会")
          .edition("2016", LocalDate.of(2016, 12, 12), EXCERPT);

  /** 基层工会法人登记管理办法 (总工办发〔2020〕20号), of which articles 1 to 7 were read. */
  public static final Instrument LEGAL_PERSON_MEASURES =
      unionDocument(
              "ACFTU-LP",
              "基层工会法人登记管理办法",
              "Measures on the Registration of Grass-roots Unions as Legal Persons",
              "中华全国总工会办公厅")
          .edition("2020", LocalDate.of(2020, 12, 8), EXCERPT);

  /**
   * 工会选举到会比例通行做法: what local manuals say of every election in a union; not the title of a text. The
   * election regulations behind it were read in part only; that they have a quorum is inferred.
   */
  public static final Instrument ELECTION_PRACTICE =
      unionDocument(
              "ACFTU-ELEC-PRACTICE",
              "工会选举到会比例（通行做法）",
              "Quorum of union elections (practice)",
              "中华全国总工会")
          .edition("≤2026", LocalDate.of(1992, 4, 14), INFERRED);

  /**
   * 最高人民法院关于在民事审判工作中适用工会法若干问题的解释. It cites the Trade Union Law by its numbering of 2001, also as
   * revised in 2020: see {@link TradeUnionLawArticles}. The days are those of adoption.
   */
  public static final Instrument COURT_INTERPRETATION =
      Instrument.of(
              "SPC-TUL",
              "最高人民法院关于在民事审判工作中适用《中华人民共和国工会法》若干问题的解释",
              "Interpretation of the Supreme People's Court on the Trade Union Law in Civil Trials",
              "最高人民法院",
              Rank.JUDICIAL_INTERPRETATION,
              Division.NATION)
          .edition("2003", LocalDate.of(2003, 1, 9), INFERRED)
          .edition("2020", LocalDate.of(2020, 12, 23), INFERRED);

  private static Instrument unionDocument(String id, String title, String english, String issuer) {
    return Instrument.of(id, title, english, issuer, Rank.UNION_DOCUMENT, Division.NATION);
  }
}
