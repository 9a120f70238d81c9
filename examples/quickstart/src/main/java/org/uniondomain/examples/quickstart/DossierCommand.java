package org.uniondomain.examples.quickstart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one dossier from a file and reports what the rules of its place say of it. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the file was read and judged", "2:wrong arguments, or an unreadable file"})
final class DossierCommand implements Callable<Integer> {
  private static final int UNREADABLE = 2;

  private final DossierKind kind;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = {"JSON file in UTF-8; the bundled sample if none is given"})
  private @Nullable String file;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "language")
  private String language = "zh";

  @Option(
      names = "--place",
      paramLabel = "CODE",
      description = "code of the division whose law is asked; default: \"place\" of the file")
  private @Nullable String place;

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      description = "the day of the question; default: \"day\" of the file, else today")
  private @Nullable LocalDate day;

  @Option(names = "--all", description = "the reasons of every answer, not only of what is wrong")
  private boolean everything;

  @Option(
      names = "--sensitive",
      description = "show personal facts, and sums and days that would tell them")
  private boolean sensitive;

  @Option(
      names = "--members",
      description = "list every member that may stand in the file, with its form, and stop")
  private boolean members;

  @Option(names = "--json", description = "answers for machines")
  private boolean json;

  DossierCommand(DossierKind kind, Clock clock) {
    this.kind = kind;
    this.clock = clock;
  }

  /** Adds a command of each kind to {@code quickstart}. */
  static CommandLine addTo(CommandLine quickstart, Clock clock) {
    for (DossierKind kind : DossierKind.values()) {
      CommandLine command = new CommandLine(new DossierCommand(kind, clock));
      command.getCommandSpec().usageMessage().description(describe(kind));
      quickstart.addSubcommand(kind.name().toLowerCase(Locale.ROOT), command);
    }
    return quickstart;
  }

  private static String[] describe(DossierKind kind) {
    String names =
        String.join(", ", kind.chapters().stream().map(each -> "\"" + each.name() + "\"").toList());
    return new String[] {
      kind.description(),
      "The file is an object with \"place\", \"day\" and any of "
          + names
          + "; what is left out is unknown. --members lists what may stand in it; a member that"
          + " does not exist is refused with its place in the file.",
      ""
    };
  }

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "spec").commandLine();
    if (!language.equals("zh") && !language.equals("en")) {
      throw new CommandLine.ParameterException(command, "--lang is zh or en, not " + language);
    }
    Locale locale = language.equals("zh") ? Locale.CHINA : Locale.ENGLISH;
    if (members) {
      command.getOut().print(Members.of(kind.vocabulary(), locale));
      command.getOut().flush();
      return 0;
    }
    Optional<Dossier> read = read(command, locale);
    if (read.isEmpty()) {
      return UNREADABLE;
    }
    Dossier dossier = read.get();
    LocalDate told = day != null ? day : dossier.day().orNull();
    BoundRulebook rules =
        UnionRules.standard()
            .at(place(command, dossier), told != null ? told : LocalDate.now(clock));
    DossierReport report =
        new DossierReport(
            rules,
            assess(dossier, rules),
            kind.overview().map(each -> each.of(dossier, rules, locale)),
            locale);
    command.getOut().print(json ? report.json() : report.text(everything));
    command.getOut().flush();
    return 0;
  }

  private ImmutableMap<String, Assessment<?>> assess(Dossier dossier, BoundRulebook rules) {
    ImmutableMap<String, Assessment<?>> all = kind.assess(dossier, rules);
    return sensitive
        ? ImmutableMap.copyOf(Maps.transformValues(all, Assessment::showingSensitive))
        : all;
  }

  private Optional<Dossier> read(CommandLine command, Locale locale) {
    byte[] bytes;
    try {
      bytes = bytes();
    } catch (IOException | InvalidPathException unreadable) {
      command
          .getErr()
          .println(
              locale.equals(Locale.CHINA) ? "无法读取文件 " + file : "the file cannot be read: " + file);
      return Optional.empty();
    }
    Reading<Dossier> reading = FactReader.strict().read(kind.vocabulary(), bytes);
    for (ReadFinding each : reading.errors()) {
      command.getErr().println(each.message(Language.of(locale)));
    }
    return reading.value();
  }

  private byte[] bytes() throws IOException {
    String given = file;
    if (given != null) {
      return Files.readAllBytes(Path.of(given));
    }
    String sample = "/org/uniondomain/examples/quickstart/" + kind.sample();
    try (InputStream stream = DossierCommand.class.getResourceAsStream(sample)) {
      return requireNonNull(stream, sample).readAllBytes();
    }
  }

  private Division place(CommandLine command, Dossier dossier) {
    String given = place;
    if (given != null) {
      return Division.find(given)
          .orElseThrow(
              () ->
                  new CommandLine.ParameterException(
                      command, "--place is the code of a division, not " + given));
    }
    Division told = dossier.place().orNull();
    if (told == null) {
      throw new CommandLine.ParameterException(
          command, "no place: \"place\" of the file, or --place, says whose law is asked");
    }
    return told;
  }
}
