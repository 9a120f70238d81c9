package org.uniondomain.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.ServicePlan;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.core.statistics.StatisticsReport;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.PartAssessment;
import org.uniondomain.rules.service.plan.PlanItemRules;
import org.uniondomain.rules.statistics.FigureRules;
import org.uniondomain.rules.statistics.RelationCalculations;

/**
 * 总工会工作概览: progress against the plan, coverage, sums, rates with their bases, shares and averages
 * of a report, and which of its figures cannot all be true.
 */
final class FederationOverview {
  /** The chapter in which the plan stands. */
  static final String PLAN = "plan";

  /** The chapter in which the report stands. */
  static final String REPORT = "report";

  private final ServicePlan plan;
  private final StatisticsReport report;
  private final BoundRulebook rules;
  private final Shown shown;
  private final StringBuilder text = new StringBuilder();

  private FederationOverview(
      ServicePlan plan, StatisticsReport report, BoundRulebook rules, Locale locale) {
    this.plan = plan;
    this.report = report;
    this.rules = rules;
    this.shown = new Shown(rules, locale);
  }

  /** Returns the tables of the plan and the report that {@code dossier} tells of. */
  static String of(Dossier dossier, BoundRulebook rules, Locale locale) {
    Object plan = dossier.chapters().get(PLAN);
    Object report = dossier.chapters().get(REPORT);
    return new FederationOverview(
            plan instanceof ServicePlan told ? told : ServicePlan.builder().build(),
            report instanceof StatisticsReport told ? told : StatisticsReport.builder().build(),
            rules,
            locale)
        .tables();
  }

  private String tables() {
    section(shown.words("计划进展", "Progress against the plan"), this::progress);
    section(shown.words("覆盖", "Coverage"), this::coverage);
    section(shown.words("合计", "Sums"), this::sums);
    section(shown.words("比率和隐含基数", "Rates and the bases they imply"), this::rates);
    section(shown.words("占比", "Shares"), this::shares);
    section(shown.words("平均", "Averages"), this::averages);
    section(shown.words("不一致", "What does not agree"), this::findings);
    return text.toString();
  }

  /** Adds a table of more than its head. */
  private void section(String title, Consumer<Columns> rows) {
    Columns columns = new Columns();
    rows.accept(columns);
    List<String> lines = columns.lines();
    if (lines.size() > 1) {
      text.append("-- ").append(title).append(" --\n");
      lines.forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
  }

  private List<FigureRelation> all(RelationKind kind) {
    return report.relations().items().stream()
        .filter(each -> each.kind().equals(Fact.known(kind)))
        .toList();
  }

  private void progress(Columns columns) {
    columns.row(
        shown.words("领域", "Area"),
        shown.words("指标", "Indicator"),
        shown.words("目标", "Target"),
        shown.words("实绩", "Actual"),
        shown.words("完成率", "Completion"),
        shown.words("结论", "Answer"));
    for (PlanItem each : plan.items().items()) {
      if (each.targetNumber().isNone()) {
        columns.row(shown.term(each.area()), "-", "-", "-", "-", "-");
        continue;
      }
      columns.row(
          shown.term(each.area()),
          shown.term(each.indicator()),
          shown.number(each.targetNumber(), each.unit()),
          shown.number(each.actual(), each.unit()),
          shown.percent(each, PlanItemRules.COMPLETION),
          rules
              .of(PlanItem.class)
              .assess(each)
              .explanation(PlanItemRules.DONE, shown.locale())
              .verdict());
    }
  }

  private void coverage(Columns columns) {
    columns.row(
        shown.words("对象", "Of what"),
        shown.words("应覆盖", "To be covered"),
        shown.words("已覆盖", "Covered"),
        shown.words("覆盖率", "Coverage"),
        shown.words("未覆盖", "Not covered"));
    for (FigureRelation each : all(RelationKind.COVERAGE)) {
      columns.row(
          shown.title(each),
          shown.number(each.reference()),
          shown.numbers(each),
          shown.percent(each, RelationCalculations.SHARE),
          shown.count(each, RelationCalculations.REMAINDER));
    }
  }

  private void sums(Columns columns) {
    columns.row(shown.words("合计", "Sum"), shown.words("数", "Number"));
    for (FigureRelation each : all(RelationKind.PARTITION)) {
      columns.row(shown.title(each), shown.count(each, RelationCalculations.TOTAL));
      each.figures()
          .items()
          .forEach(figure -> columns.row("  " + shown.title(figure), shown.number(figure)));
    }
  }

  private void rates(Columns columns) {
    columns.row(
        shown.words("指标", "Figure"),
        shown.words("数", "Number"),
        shown.words("比率", "Rate"),
        shown.words("基数口径", "Base"),
        shown.words("隐含基数", "Base implied"));
    for (Figure each : report.figures().items()) {
      if (each.rate().isKnown()) {
        columns.row(
            shown.title(each),
            shown.number(each),
            shown.rate(each),
            shown.term(each.baseKind()),
            each.number().isKnown()
                ? shown.range(each, FigureRules.LOWEST_BASE, FigureRules.HIGHEST_BASE)
                : "-");
      }
    }
  }

  private void shares(Columns columns) {
    columns.row(
        shown.words("关系", "Relation"),
        shown.words("占比", "Share"),
        shown.words("舍入前", "Before rounding"),
        shown.words("其余", "Remainder"));
    for (FigureRelation each : all(RelationKind.PART)) {
      columns.row(
          shown.title(each),
          shown.percent(each, RelationCalculations.SHARE),
          shown.percents(
              each, RelationCalculations.LOWEST_SHARE, RelationCalculations.HIGHEST_SHARE),
          shown.count(each, RelationCalculations.REMAINDER));
    }
  }

  private void averages(Columns columns) {
    columns.row(
        shown.words("关系", "Relation"),
        shown.words("平均", "Average"),
        shown.words("舍入前", "Before rounding"));
    for (FigureRelation each : all(RelationKind.AVERAGE)) {
      columns.row(
          shown.title(each),
          shown.decimal(each, RelationCalculations.MEAN),
          shown.decimals(
              each, RelationCalculations.LOWEST_MEAN, RelationCalculations.HIGHEST_MEAN));
    }
  }

  private void findings(Columns columns) {
    columns.row(
        shown.words("何处", "Where"),
        shown.words("指标", "Figures"),
        shown.words("规则", "Rule"),
        shown.words("结论", "Answer"));
    findings("/" + PLAN, rules.of(ServicePlan.class).assess(plan), columns);
    findings("/" + REPORT, rules.of(StatisticsReport.class).assess(report), columns);
  }

  private void findings(String pointer, Assessment<?> assessment, Columns columns) {
    for (PartAssessment<?> part : assessment.parts()) {
      String inner = pointer + part.pointer();
      for (Answered each : Answered.all(Map.of(inner, part.assessment()), shown.locale())) {
        if (each.isWrongData()) {
          columns.row(
              inner, about(part.assessment().value()), each.why().label(), each.why().verdict());
        }
      }
    }
  }

  private String about(Object value) {
    return value instanceof Figure figure
        ? shown.title(figure)
        : value instanceof FigureRelation relation ? shown.title(relation) : bases(value);
  }

  /** Returns the figures of a group with what each implies of the base. */
  private String bases(Object value) {
    if (!(value instanceof SharedBase group)) {
      return "";
    }
    return group.figures().items().stream()
        .map(
            each ->
                shown.title(each)
                    + " "
                    + shown.range(each, FigureRules.LOWEST_BASE, FigureRules.HIGHEST_BASE))
        .collect(Collectors.joining(shown.words("；", "; ")));
  }
}
