package org.uniondomain.rules.audit;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** A subject of no law, for books with planted faults. */
record Household(
    Fact<Money> net,
    Fact<Money> standard,
    Fact<Integer> members,
    Fact<Boolean> ill,
    Fact<Kind> kind,
    Fact<LocalDate> filed,
    Listing<Member> list) {

  /** Kinds of household. */
  enum Kind {
    TOWN,
    VILLAGE,
    CAMP
  }

  /** Outcomes. */
  enum Tier {
    LOWEST,
    MIDDLE,
    UPPER
  }

  /** A member. */
  record Member(Fact<Money> income, Fact<Boolean> working) {}

  static final Household UNKNOWN =
      new Household(
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Listing.unknown());

  static final Subject<Household> HOUSEHOLD =
      Subject.named("household", Household.class, "家庭", "household");

  static final QuantityFact<Household, Money> NET =
      HOUSEHOLD
          .money(
              "net",
              "净收入",
              "net income",
              Household::net,
              (h, net) -> new Household(net, h.standard, h.members, h.ill, h.kind, h.filed, h.list))
          .actionable();

  static final QuantityFact<Household, Money> STANDARD =
      HOUSEHOLD.money(
          "standard",
          "标准",
          "standard",
          Household::standard,
          (h, standard) ->
              new Household(h.net, standard, h.members, h.ill, h.kind, h.filed, h.list));

  static final QuantityFact<Household, Integer> MEMBERS =
      HOUSEHOLD.count(
          "members",
          "人数",
          "members",
          Household::members,
          (h, members) ->
              new Household(h.net, h.standard, members, h.ill, h.kind, h.filed, h.list));

  static final Flag<Household> ILL =
      HOUSEHOLD.flag(
          "ill",
          "患病",
          "ill",
          Household::ill,
          (h, ill) -> new Household(h.net, h.standard, h.members, ill, h.kind, h.filed, h.list));

  static final Choice<Household, Kind> KIND =
      HOUSEHOLD.choice(
          "kind",
          "类别",
          "kind",
          Kind.class,
          Household::kind,
          (h, kind) -> new Household(h.net, h.standard, h.members, h.ill, kind, h.filed, h.list));

  static final QuantityFact<Household, LocalDate> FILED =
      HOUSEHOLD.day(
          "filed",
          "报送日",
          "filed on",
          Household::filed,
          (h, filed) -> new Household(h.net, h.standard, h.members, h.ill, h.kind, filed, h.list));

  static final Items<Household, Member> LIST =
      HOUSEHOLD.items(
          "list",
          "成员",
          "members listed",
          Member.class,
          Household::list,
          (h, list) -> new Household(h.net, h.standard, h.members, h.ill, h.kind, h.filed, list));

  static final Subject<Member> MEMBER = Subject.named("member", Member.class, "成员", "member");

  static final QuantityFact<Member, Money> INCOME =
      MEMBER.money(
          "income", "收入", "income", Member::income, (m, income) -> new Member(income, m.working));

  static final Flag<Member> WORKING =
      MEMBER.flag(
          "working",
          "就业",
          "working",
          Member::working,
          (m, working) -> new Member(m.income, working));

  static final Vocabulary<Household> VOCABULARY =
      Vocabulary.of(HOUSEHOLD, UNKNOWN)
          .with(NET, STANDARD, MEMBERS, ILL, KIND, FILED)
          .with(
              LIST,
              Vocabulary.of(MEMBER, new Member(Fact.unknown(), Fact.unknown()))
                  .with(INCOME, WORKING));

  static final LocalDate START = LocalDate.of(2010, 1, 1);

  static final Instrument RULE =
      Instrument.of("T-RULE", "测试规章", "Test Rule", "测试部", Rank.DEPARTMENTAL_RULE, Division.NATION)
          .edition("2010", START);

  static final Instrument LAW =
      Instrument.of("T-LAW", "测试法", "Test Law", "测试大会", Rank.LAW, Division.NATION)
          .edition("2010", START);

  static final Instrument LOCAL =
      Instrument.of("T-HEB", "河北测试条例", "Hebei Test", "河北", Rank.LOCAL_REGULATION, Regions.HEBEI)
          .edition("2012", LocalDate.of(2012, 1, 1));

  static final Certainty SURE = Certainty.TEXT;
}
