package org.uniondomain.rules.explain;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Labelled;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 试验案卷: a made-up subject with a fact of every kind, and made-up law about it. */
final class Files {
  private Files() {}

  enum Kind implements Labelled {
    PLAIN("普通", "plain"),
    SPECIAL("特别", "special"),
    OTHER("其他", "other");

    private final String label;
    private final String englishLabel;

    Kind(String label, String englishLabel) {
      this.label = label;
      this.englishLabel = englishLabel;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String englishLabel() {
      return englishLabel;
    }
  }

  record Paper(Fact<Money> fee, Fact<LocalDate> dated, Fact<Boolean> signed) {}

  record File(
      Fact<Money> income,
      Fact<Money> rent,
      Fact<Integer> members,
      Fact<LocalDate> received,
      Fact<LocalDate> filed,
      Fact<Boolean> urgent,
      Fact<Kind> kind,
      Fact<String> title,
      Listing<Paper> papers) {}

  static final File FILE =
      new File(
          Fact.known(Money.yuan(1000)),
          Fact.known(Money.yuan(400)),
          Fact.known(3),
          Fact.known(LocalDate.of(2013, 3, 11)),
          Fact.none(),
          Fact.known(true),
          Fact.known(Kind.SPECIAL),
          Fact.known("文"),
          Listing.of(
              new Paper(
                  Fact.known(Money.yuan(5)),
                  Fact.known(LocalDate.of(2013, 1, 1)),
                  Fact.known(true)),
              new Paper(
                  Fact.known(Money.yuan(7)),
                  Fact.known(LocalDate.of(2013, 2, 1)),
                  Fact.known(false))));

  static final Subject<File> SUBJECT = Subject.named("file", File.class, "案卷", "file");
  static final Subject<Paper> PAPER = Subject.named("paper", Paper.class, "材料", "paper");
  static final QuantityFact<File, Money> INCOME =
      SUBJECT.money("income", "收入", "income", File::income, (file, fact) -> file);
  static final QuantityFact<File, Money> SECRET = INCOME.sensitive();
  static final QuantityFact<File, Money> RENT =
      SUBJECT.money("rent", "房租", "rent", File::rent, (file, fact) -> file);
  static final QuantityFact<File, Integer> MEMBERS =
      SUBJECT.count("members", "人数", "members", File::members, (file, fact) -> file);
  static final QuantityFact<File, LocalDate> RECEIVED =
      SUBJECT.day("received", "收到之日", "day of receipt", File::received, (file, fact) -> file);
  static final QuantityFact<File, LocalDate> FILED =
      SUBJECT.day("filed", "备案之日", "day of filing", File::filed, (file, fact) -> file);
  static final Flag<File> URGENT =
      SUBJECT.flag("urgent", "紧急", "urgent", File::urgent, (file, fact) -> file);
  static final Choice<File, Kind> KIND =
      SUBJECT.choice("kind", "类别", "kind", Kind.class, File::kind, (file, fact) -> file);
  static final ValueFact<File, String> TITLE =
      SUBJECT.value("title", "标题", "title", String.class, File::title, (file, fact) -> file);
  static final Items<File, Paper> PAPERS =
      SUBJECT.items("papers", "材料", "papers", Paper.class, File::papers, (file, fact) -> file);
  static final QuantityFact<Paper, Money> FEE =
      PAPER.money("fee", "费用", "fee", Paper::fee, (paper, fact) -> paper);
  static final QuantityFact<Paper, LocalDate> DATED =
      PAPER.day("dated", "日期", "date", Paper::dated, (paper, fact) -> paper);
  static final Flag<Paper> SIGNED =
      PAPER.flag("signed", "已签名", "signed", Paper::signed, (paper, fact) -> paper);

  static final LocalDate START = LocalDate.of(2010, 1, 1);
  static final LocalDate TODAY = LocalDate.of(2013, 3, 20);
  static final Citation LAW =
      Instrument.of("TEST-1", "试验办法", "Test Measures", "试验机关", Rank.LAW, Division.NATION)
          .edition("2009", LocalDate.of(2009, 1, 1))
          .article(3);

  static final Threshold<Money> LINE = line("test.line", Measure.MONEY, Money.yuan(500));
  static final Threshold<Integer> HEADS = line("test.heads", Measure.COUNT, 3);
  static final Threshold<Ratio> SHARE = line("test.share", Measure.RATIO, Ratio.percent(50));
  static final Threshold<Term> TERM =
      Threshold.threshold("test.term", Measure.TERM, Bound.WITHIN, "期限", "term")
          .since(START, Term.days(15), LAW, Certainty.TEXT);

  static <V> Threshold<V> line(String id, Measure<V> measure, V value) {
    return Threshold.threshold(id, measure, Bound.NOT_LOWER_THAN, "标准", "line")
        .since(START, value, LAW, Certainty.TEXT);
  }

  static Requirement<File> rule(Condition<File> that) {
    return rule("test.rule", that);
  }

  static Requirement<File> rule(String id, Condition<File> that) {
    return Requirement.requirement(id, SUBJECT)
        .label("试验规则", "test rule")
        .clause(LAW, Certainty.TEXT, Modality.SHALL, "{bound}{value}", "{bound} {value}")
        .that(that)
        .build();
  }

  static Assessment<File> assess(Rule<File> rule, File file) {
    Vocabulary<File> vocabulary =
        Vocabulary.of(SUBJECT, FILE)
            .with(INCOME, RENT, MEMBERS, RECEIVED, FILED, URGENT, KIND, TITLE)
            .with(PAPERS, Vocabulary.of(PAPER, FILE.papers().items().get(0)));
    return Rulebook.named("test")
        .with(SubjectRules.of(vocabulary, rule))
        .at(Division.NATION, TODAY)
        .of(File.class)
        .assess(file);
  }
}
