package org.uniondomain.rules.law;

import com.google.common.collect.ImmutableList;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.place.Regions;

/**
 * “一办法六条例”: the regional set on unions and labour relations of which the report of 2013 speaks. The
 * measure and two of the six regulations are identified; one or two more may belong to it; nobody
 * found a list. A text that is not named here may still be of the set.
 */
public final class OneMeasureSixRegulations {
  private OneMeasureSixRegulations() {}

  private static final int REPORTED_IN = 2013;

  /** 条例总数. */
  public static final int REGULATIONS_IN_ALL = 6;

  /** 一办法: the measure, which is certain. */
  public static final Instrument MEASURE = InnerMongoliaLaw.TRADE_UNION_LAW_MEASURES;

  /** 已确认的条例: incomplete, since there are six. */
  public static final Listing<Instrument> REGULATIONS =
      Listing.partial(
          ImmutableList.of(
              InnerMongoliaLaw.COLLECTIVE_CONTRACT_REGULATION,
              InnerMongoliaLaw.WAGE_BARGAINING_REGULATION));

  /**
   * 可能属于的条例: in force before 2013 and on the subject. That on foreign-invested enterprises is on
   * unions; that on labour supervision is not.
   */
  public static final ImmutableList<Instrument> CANDIDATES =
      ImmutableList.of(
          OrganisationLaw.INNER_MONGOLIA_FOREIGN_INVESTED,
          InnerMongoliaLaw.LABOUR_SUPERVISION_REGULATION);

  /** Returns how many of the regulations nobody has named, the candidates counted or not. */
  public static Fact<Integer> unidentified() {
    int open = REGULATIONS_IN_ALL - REGULATIONS.items().size();
    return Fact.between(open - CANDIDATES.size(), open);
  }

  /**
   * Returns whether {@code text} is of the set: known for those identified, for texts of other
   * places and for those that came later than the report, unknown for all others.
   */
  public static Fact<Boolean> contains(Instrument text) {
    if (text.equals(MEASURE) || REGULATIONS.items().contains(text)) {
      return Fact.known(true);
    }
    boolean elsewhere = !text.jurisdiction().equals(Regions.INNER_MONGOLIA);
    boolean later =
        !text.editions().isEmpty() && text.editions().get(0).from().getYear() > REPORTED_IN;
    return elsewhere || later ? Fact.known(false) : Fact.unknown();
  }
}
