package org.uniondomain.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a file of enterprises, reckons the total payroll of each from its payments, and says
 * whether its award fund is large enough, and why.
 */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    version = "union-domain 0.1.0-SNAPSHOT",
    sortOptions = false,
    description = {
      "Reads enterprises from a JSON file and judges the payroll (工资总额) and the "
          + "labour-competition award fund (劳动竞赛奖励资金) of each by the rules of its place, with "
          + "reasons and sources.",
      "",
      "The file is an array of enterprises; every member may be left out, and what is left out is "
          + "unknown:",
      "",
      "  [{\"name\": \"北山机械厂\", \"place\": \"150100\", \"year\": 2013,",
      "    \"payroll\": {",
      "      \"items\": [{\"name\": \"基本工资\", \"amount\": \"9000000.00\",",
      "                 \"natures\": [\"timeWage\"], \"countedInPayroll\": true}],",
      "      \"reportedTotal\": \"9000000.00\", \"incomeTaxWages\": \"8500000.00\"},",
      "    \"fund\": {",
      "      \"established\": true, \"openingBalance\": \"0.00\", \"accrued\": \"90000.00\",",
      "      \"chargedTo\": \"productionCost\",",
      "      \"payments\": [{\"paidOn\": \"2013-05-01\", \"amount\": \"20000.00\",",
      "                    \"purpose\": \"competitionReward\",",
      "                    \"recipient\": \"advancedCollective\",",
      "                    \"prize\": \"competitionPrize\"}]}}]",
      "",
      "\"place\" is the code of a division. Instead of a value write {\"between\": [a, b]}, "
          + "{\"atLeast\": a} or {\"atMost\": b} for what you know within limits; {\"none\": true} "
          + "for what there is not; and {\"atLeast\": [...]} for a list that may have more items.",
      "The total payroll is \"payroll\" of the fund, if it is told; else what the items come to, if"
          + " that is known; else \"reportedTotal\".",
      "Natures not counted as payroll: paidToOthers, retirementBenefit, severance,"
          + " insuranceOrWelfare, labourProtection, sciencePrize, proposalPrize, sportsPrize,"
          + " specialWorkFee, travelOrMissedMeal, ownToolsCompensation, lesseeRiskIncome,"
          + " returnOnHoldings, oneChildSubsidy. Natures counted: timeWage, pieceWage, bonus,"
          + " allowanceOrSubsidy, overtimePay, payInSpecialCircumstances. A payment can have"
          + " several; one of the former decides. With none (\"natures\": []) a person decides: "
          + "\"countedOnReview\".",
      ""
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything was read and judged",
      "2:wrong arguments, or something in the file could not be read (the rest was judged)"
    })
public final class Quickstart implements Callable<Integer> {
  private static final int UNREADABLE = 2;
  private static final String SAMPLE = "/org/uniondomain/examples/quickstart/enterprises.json";

  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "JSON file in UTF-8; the bundled sample if none is given")
  private @Nullable String file;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "language")
  private String language = "zh";

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      description = {
        "the day for which the question is asked",
        "default: \"day\" of the enterprise, else the last day of its \"year\", else today"
      })
  private @Nullable LocalDate day;

  @Option(
      names = "--all",
      description = {
        "every answer about payments, payroll and fund, not only the least fund and what is wrong"
      })
  private boolean allRules;

  @Option(names = "--json", description = "answers for machines")
  private boolean json;

  Quickstart(Clock clock) {
    this.clock = clock;
  }

  /**
   * Judges the enterprises of a file.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String... arguments) {
    int code =
        run(
            Clock.system(ZoneId.of("Asia/Shanghai")),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
    return DossierCommand.addTo(new CommandLine(new Quickstart(clock)), clock)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> {
              err.println(problem.getMessage());
              return UNREADABLE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    CommandLine command = java.util.Objects.requireNonNull(spec, "spec").commandLine();
    if (!language.equals("zh") && !language.equals("en")) {
      throw new CommandLine.ParameterException(command, "--lang is zh or en, not " + language);
    }
    Locale locale = language.equals("zh") ? Locale.CHINA : Locale.ENGLISH;
    List<String> problems = new ArrayList<>();
    Report report = judge(read(problems, locale), problems, locale);
    problems.forEach(command.getErr()::println);
    command.getErr().flush();
    if (!report.isEmpty()) {
      command.getOut().print(json ? report.json() : report.text());
      command.getOut().flush();
    }
    return problems.isEmpty() ? 0 : UNREADABLE;
  }

  private ImmutableList<Reading<Enterprise>> read(List<String> problems, Locale locale) {
    byte[] bytes;
    try {
      bytes = bytes();
    } catch (IOException | InvalidPathException unreadable) {
      problems.add(
          locale.equals(Locale.CHINA) ? "无法读取文件 " + file : "the file cannot be read: " + file);
      return ImmutableList.of();
    }
    Reading<ImmutableList<Reading<Enterprise>>> all =
        FactReader.strict().readEach(EnterpriseFacts.VOCABULARY, bytes);
    report(all.errors(), problems, locale);
    return all.value().orElse(ImmutableList.of());
  }

  private byte[] bytes() throws IOException {
    String given = file;
    if (given != null) {
      return Files.readAllBytes(Path.of(given));
    }
    try (InputStream sample = Quickstart.class.getResourceAsStream(SAMPLE)) {
      return java.util.Objects.requireNonNull(sample, SAMPLE).readAllBytes();
    }
  }

  private Report judge(
      ImmutableList<Reading<Enterprise>> readings, List<String> problems, Locale locale) {
    Rulebook book = UnionRules.standard();
    Report report = new Report(locale, allRules);
    for (int i = 0; i < readings.size(); i++) {
      Reading<Enterprise> reading = readings.get(i);
      List<ReadFinding> errors = reading.errors();
      if (reading.value().isPresent()) {
        Enterprise enterprise = reading.value().get();
        if (enterprise.place().isKnown()) {
          report.judged(i + 1, Judged.of(enterprise, i + 1, book, day, clock));
          continue;
        }
        errors = List.of(noPlace(i));
      }
      report.unread(i + 1, errors);
      report(errors, problems, locale);
    }
    return report;
  }

  private static ReadFinding noPlace(int index) {
    return new ReadFinding(
        ReadFinding.Severity.ERROR,
        ReadFinding.Kind.IMPOSSIBLE,
        "/" + index + "/place",
        0,
        0,
        new Label("行政区划代码", "the code of a division"),
        new Label("缺少，因此不知适用何地规定", "none, so no law"));
  }

  private static void report(List<ReadFinding> errors, List<String> problems, Locale locale) {
    for (ReadFinding each : errors) {
      problems.add(each.message(Language.of(locale)));
    }
  }
}
