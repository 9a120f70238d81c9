package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.TooManyFilterMissesException;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.testing.Falsified;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

class BoundariesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2024, 6, 30));

  @Provide
  Arbitrary<Edge<AwardFund>> funds() {
    return Boundaries.of(AwardFundRules.MINIMUM, RULES).decisive();
  }

  @Property(tries = 300)
  @Label("最低提取额：差一个单位、恰在线上、多一个单位、未知、跨越界限")
  void every_side_is_where_it_says(@ForAll("funds") Edge<AwardFund> edge) {
    Verdict.Kind kind = RULES.decide(AwardFundRules.MINIMUM, edge.subject()).kind();
    boolean accrued = edge.attribute().equals("award-fund.accrued");
    assertThat(edge.line()).isEqualTo("competition.award-fund.rate");
    assertThat(kind)
        .isEqualTo(
            switch (edge.side()) {
              case AT -> Verdict.Kind.MET;
              case BELOW -> accrued ? Verdict.Kind.BREACHED : Verdict.Kind.MET;
              case ABOVE -> accrued ? Verdict.Kind.MET : Verdict.Kind.BREACHED;
              case UNKNOWN, ACROSS -> Verdict.Kind.UNDETERMINED;
            });
    if (edge.side() == Side.AT) {
      assertThat(edge.subject().accrued().get().times(100))
          .isEqualTo(edge.subject().payroll().get());
    }
  }

  @Property(tries = 300)
  @Falsified(by = OnTheLine.class)
  @Label("以大于代替不低于，恰在线上的案例会发现")
  void a_system_that_says_more_than(@ForAll("funds") Edge<AwardFund> edge) {
    Optional<Boolean> own = moreThanOnePercent(edge.subject());
    Verdict.Kind kind = RULES.decide(AwardFundRules.MINIMUM, edge.subject()).kind();
    assertThat(own.isEmpty() || own.get() == (kind == Verdict.Kind.MET)).isTrue();
  }

  private static Optional<Boolean> moreThanOnePercent(AwardFund fund) {
    Fact<Money> accrued = fund.accrued();
    return accrued.isKnown() && fund.payroll().isKnown()
        ? Optional.of(accrued.get().times(100).compareTo(fund.payroll().get()) > 0)
        : Optional.empty();
  }

  static final class OnTheLine implements Consumer<List<Object>> {
    @Override
    public void accept(List<Object> counterexample) {
      assertThat(((Edge<?>) counterexample.get(0)).side()).isEqualTo(Side.AT);
    }
  }

  @Example
  @Label("没有界限的规则不能生成临界案例，并且说明原因")
  void a_rule_without_a_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Boundaries.of(AwardFundRules.CHARGE, RULES).edges())
        .withMessageContaining("draws no line");
  }

  @Example
  @Label("标准规则集里画有界限的规则，都能走到界限的每一侧，并且答案随之改变")
  void the_lines_of_the_standard_book() {
    Random random = new Random(3);
    Set<Side> sides = EnumSet.noneOf(Side.class);
    int drawn = 0;
    int met = 0;
    int decisive = 0;
    for (SubjectRules<?> own : RULES.book().subjects()) {
      for (Rule<?> rule : own.rules()) {
        Boundaries<?> boundaries = Boundaries.of(rule, RULES);
        if (!boundaries.lines().isEmpty()) {
          drawn++;
          List<? extends Edge<?>> some = some(boundaries, random);
          some.forEach(edge -> sides.add(edge.side()));
          met += some.isEmpty() ? 0 : 1;
          decisive += some.stream().anyMatch(Edge::decisive) ? 1 : 0;
        }
      }
    }
    assertThat(sides).isEqualTo(EnumSet.allOf(Side.class));
    assertThat(drawn).isGreaterThan(200);
    assertThat(met).isGreaterThan(drawn * 9 / 10);
    assertThat(decisive).isGreaterThan(drawn * 8 / 10);
  }

  /**
   * Returns a few cases; none where the number of every line is itself known only within limits.
   */
  private static <S> List<Edge<S>> some(Boundaries<S> boundaries, Random random) {
    RandomGenerator<Edge<S>> edges = boundaries.edges().generator(1000);
    try {
      return List.of(edges.next(random).value(), edges.next(random).value());
    } catch (TooManyFilterMissesException unmet) {
      return List.of();
    }
  }
}
