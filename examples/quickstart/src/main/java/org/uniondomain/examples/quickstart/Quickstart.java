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
import org.uniondomain.rules.lang.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file of enterprises and says of each whether its award fund is large enough, and why. */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    version = "union-domain 0.1.0-SNAPSHOT",
    sortOptions = false,
    description = {
      "Reads enterprises from a JSON file and judges the labour-competition award fund (劳动竞赛奖励资金) "
          + "of each by the rules of its place, with reasons and sources.",
      "The file is an array of {\"name\", \"place\" (code of the division), \"year\", \"day\", "
          + "\"fund\": {\"payroll\", \"accrued\", ...}}. Leave out what you do not know; write "
          + "{\"between\": [a, b]}, {\"atLeast\": a} or {\"atMost\": b} for what you know within "
          + "limits."
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

  @Option(names = "--all", description = "every rule about the fund, not only its minimum")
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
    return new CommandLine(new Quickstart(clock))
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
    List<Judged> judged = judge(read(problems, locale), problems, locale);
    problems.forEach(command.getErr()::println);
    command.getErr().flush();
    if (!judged.isEmpty()) {
      Report report = new Report(locale, allRules);
      command.getOut().print(json ? report.json(judged) : report.text(judged));
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
    report(all, problems, locale);
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

  private List<Judged> judge(
      ImmutableList<Reading<Enterprise>> readings, List<String> problems, Locale locale) {
    Rulebook book = UnionRules.standard();
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading<Enterprise> reading = readings.get(i);
      report(reading, problems, locale);
      if (reading.value().isPresent()) {
        Enterprise enterprise = reading.value().get();
        if (enterprise.place().isKnown()) {
          judged.add(Judged.of(enterprise, i + 1, book, day, clock));
        } else {
          problems.add(
              locale.equals(Locale.CHINA)
                  ? "/" + i + "/place：应为行政区划代码；缺少，因此不知适用何地规定"
                  : "/" + i + "/place: expected the code of a division; found none, so no law");
        }
      }
    }
    return judged;
  }

  private static void report(Reading<?> reading, List<String> problems, Locale locale) {
    for (ReadFinding each : reading.errors()) {
      problems.add(each.message(Language.of(locale)));
    }
  }
}
