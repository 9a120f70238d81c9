package org.uniondomain.json.book;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.region.chongqing.ChongqingHardship;
import org.uniondomain.rules.region.hebei.XingtaiHardship;
import org.uniondomain.rules.region.qinghai.QinghaiHardship;
import org.uniondomain.rules.testing.Samples;

class OwnLawPropertyTest {
  private static final OwnLawReader READER = OwnLawReader.of(UnionRules.standard());
  private static final AnswerWriter WRITER = AnswerWriter.compact().explaining(Locale.CHINA);

  /** The law of a place, once in Java and once read from a document. */
  private record Twice(BoundRulebook java, BoundRulebook json) {

    static Twice of(Overlay overlay, String document, String place, LocalDate day) {
      Rulebook base = Documents.without(overlay);
      Reading<OwnLaw> reading = OwnLawReader.of(base).read(document);
      Rulebook read = reading.orThrow().in(base);
      return new Twice(
          UnionRules.standard().at(Division.of(place), day), read.at(Division.of(place), day));
    }

    /** Returns a household of which some facts are known; the same for the same seed. */
    static HardshipHousehold household(long seed) {
      Samples samples = new Samples(new Random(seed));
      return seed % 3 == 0
          ? samples.any(HouseholdVocabulary.VOCABULARY)
          : samples.whole(HouseholdVocabulary.VOCABULARY);
    }

    Assessment<HardshipHousehold> inJava(long seed) {
      return java.of(HardshipHousehold.class).assess(household(seed));
    }

    Assessment<HardshipHousehold> inJson(long seed) {
      return json.of(HardshipHousehold.class).assess(household(seed));
    }
  }

  private static final Twice CHONGQING =
      Twice.of(
          ChongqingHardship.OVERLAY,
          Documents.named("chongqing.json"),
          "500101",
          LocalDate.of(2024, 1, 1));

  private static final Twice QINGHAI =
      Twice.of(
          QinghaiHardship.OVERLAY,
          Documents.named("qinghai.json"),
          "630102",
          LocalDate.of(2022, 1, 1));

  private static final Twice XINGTAI =
      Twice.of(XingtaiHardship.OVERLAY, Documents.ofGuide(0), "130502", LocalDate.of(2021, 7, 9));

  private static final Twice XINGTAI_THE_DAY_BEFORE =
      Twice.of(XingtaiHardship.OVERLAY, Documents.ofGuide(0), "130502", LocalDate.of(2021, 7, 8));

  @Property(tries = 80)
  void a_tier_with_other_terms_and_thresholds_answers_alike(@ForAll long seed) {
    assertThat(WRITER.write(CHONGQING.inJson(seed).showingSensitive()))
        .isEqualTo(WRITER.write(CHONGQING.inJava(seed).showingSensitive()));
  }

  @Property(tries = 80)
  void a_tier_with_other_deductions_answers_alike(@ForAll long seed) {
    assertThat(WRITER.write(QINGHAI.inJson(seed).showingSensitive()))
        .isEqualTo(WRITER.write(QINGHAI.inJava(seed).showingSensitive()));
  }

  @Property(tries = 150)
  void the_profile_of_the_guide_answers_like_that_in_java(@ForAll long seed) {
    assertThat(results(XINGTAI.inJson(seed))).isEqualTo(results(XINGTAI.inJava(seed)));
    assertThat(results(XINGTAI_THE_DAY_BEFORE.inJson(seed)))
        .isEqualTo(results(XINGTAI_THE_DAY_BEFORE.inJava(seed)));
  }

  @Property(tries = 300)
  void no_bytes_throw(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] json = Documents.ofGuide(seed % 2 == 0 ? 0 : 1).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      json[random.nextInt(json.length)] = json[random.nextInt(json.length)];
    }
    Reading<OwnLaw> reading = READER.read(json);

    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
  }

  /** Returns what each rule says and what kinds of notices it carries; the texts have other ids. */
  private static List<String> results(Assessment<HardshipHousehold> assessment) {
    return assessment.findings().stream()
        .map(
            each ->
                each.rule()
                    + " "
                    + said(each)
                    + " "
                    + each.notices().stream().map(notice -> notice.kind()).collect(toSet()))
        .collect(toList());
  }

  private static String said(Finding<HardshipHousehold> finding) {
    return finding instanceof Finding.OfRequirement<HardshipHousehold> asked
        ? asked.verdict().kind().toString()
        : ((Finding.OfResult<HardshipHousehold>) finding).answer().asFact().toString();
  }
}
