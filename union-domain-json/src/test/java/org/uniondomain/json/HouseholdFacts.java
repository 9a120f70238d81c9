package org.uniondomain.json;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** What can be told of a household, for tests. */
final class HouseholdFacts {
  private static final Subject<Person> PERSON =
      Subject.named("person", Person.class, "家庭成员", "member of the household");

  private static final ValueFact<Person, String> NAME =
      PERSON.value("name", "姓名", "name", String.class, Person::name, Person::withName).sensitive();

  private static final ValueFact<Person, IdentityNumber> IDENTITY_NUMBER =
      PERSON.value(
          "identity-number",
          "公民身份号码",
          "identity number",
          IdentityNumber.class,
          Person::identityNumber,
          Person::withIdentityNumber);

  private static final QuantityFact<Person, LocalDate> LEFT_ON =
      PERSON.day("left-on", "离家日期", "day of leaving", Person::leftOn, Person::withLeftOn);

  private static final QuantityFact<Person, Money> INCOME =
      PERSON.money("income", "收入", "income", Person::income, Person::withIncome).sensitive();

  static final Vocabulary<Person> PERSONS =
      Vocabulary.of(PERSON, Person.builder().build()).with(NAME, IDENTITY_NUMBER, LEFT_ON, INCOME);

  private static final Subject<Household> HOUSEHOLD =
      Subject.named("household", Household.class, "家庭", "household");

  private static final ValueFact<Household, Division> PLACE =
      HOUSEHOLD.value(
          "place", "所在地", "place", Division.class, Household::place, Household::withPlace);

  private static final ValueFact<Household, Period> REGISTERED =
      HOUSEHOLD.value(
          "registered",
          "在册期间",
          "period on the register",
          Period.class,
          Household::registered,
          Household::withRegistered);

  private static final QuantityFact<Household, Integer> SIZE =
      HOUSEHOLD.count("size", "人口", "persons", Household::size, Household::withSize);

  private static final QuantityFact<Household, Ratio> SHARE =
      HOUSEHOLD.ratio("share", "占比", "share", Household::share, Household::withShare);

  private static final Flag<Household> VERIFIED =
      HOUSEHOLD.flag("verified", "已核实", "verified", Household::verified, Household::withVerified);

  private static final Choice<Household, Need> MAIN_NEED =
      HOUSEHOLD.choice(
          "main-need",
          "主要需求",
          "main need",
          Need.class,
          Household::mainNeed,
          Household::withMainNeed);

  private static final ValueFact<Household, Year> SINCE =
      HOUSEHOLD.value("since", "始于", "since", Year.class, Household::since, Household::withSince);

  private static final ValueFact<Household, YearMonth> LAST_VISIT =
      HOUSEHOLD.value(
          "last-visit",
          "最近走访",
          "last visit",
          YearMonth.class,
          Household::lastVisit,
          Household::withLastVisit);

  private static final ValueFact<Household, String> REMARK =
      HOUSEHOLD.value(
          "remark", "备注", "remark", String.class, Household::remark, Household::withRemark);

  private static final ValueFact<Household, Integer> ROOMS =
      HOUSEHOLD.value(
          "rooms", "房间数", "rooms", Integer.class, Household::rooms, Household::withRooms);

  private static final QuantityFact<Household, Money> SAVINGS =
      HOUSEHOLD
          .money("savings", "存款", "savings", Household::savings, Household::withSavings)
          .atLeast(Money.ZERO);

  private static final Items<Household, Person> MEMBERS =
      HOUSEHOLD.items(
          "members", "成员", "members", Person.class, Household::members, Household::withMembers);

  private static final Items<Household, Need> NEEDS =
      HOUSEHOLD.items("needs", "需求", "needs", Need.class, Household::needs, Household::withNeeds);

  private static final Part<Household, Person> HEAD =
      HOUSEHOLD.part("head", "户主", "head", Person.class, Household::head, Household::withHead);

  static final Vocabulary<Household> HOUSEHOLDS =
      Vocabulary.of(HOUSEHOLD, Household.builder().build())
          .with(PLACE, REGISTERED, SIZE, SHARE, VERIFIED, MAIN_NEED, SINCE, LAST_VISIT)
          .with(REMARK, ROOMS, SAVINGS, HEAD.of(LEFT_ON))
          .with(MEMBERS, PERSONS)
          .with(NEEDS, Vocabulary.ofCodes(Choice.self("need", Need.class, "需求", "need")))
          .with(HEAD, PERSONS);

  private HouseholdFacts() {}
}
