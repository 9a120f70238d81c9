package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/** 信访法源: the texts on petitions. */
public final class PetitionLaw {
  private PetitionLaw() {}

  /** The day on which the party and state regulation took the place of the one of the State. */
  public static final LocalDate ALL_UNITS_FROM = LocalDate.of(2022, 5, 1);

  /** 信访条例, which binds administrative organs. */
  public static final Instrument PETITION_REGULATION =
      Instrument.of(
              "CN-XF-2005",
              "信访条例",
              "Regulations on Petitions",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2005", LocalDate.of(2005, 5, 1))
          .repealed(ALL_UNITS_FROM);

  /** 信访工作条例, which binds all organs and units, mass organisations among them. */
  public static final Instrument PETITION_WORK_REGULATION =
      Instrument.of(
              "CN-XF-2022",
              "信访工作条例",
              "Regulations on Petition Work",
              "中共中央、国务院",
              Rank.PARTY_REGULATION,
              Division.NATION)
          .edition("2022", ALL_UNITS_FROM);

  /** 中华全国总工会《信访条例》实施办法, of which chapter 5 and what follows was read. */
  public static final Instrument UNION_PETITION_MEASURES =
      Instrument.of(
              "ACFTU-XF-2005",
              "中华全国总工会《信访条例》实施办法",
              "Measures of the National Federation for Carrying Out the Regulations on Petitions",
              "中华全国总工会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2005", LocalDate.of(2005, 7, 25), Certainty.EXCERPT);
}
