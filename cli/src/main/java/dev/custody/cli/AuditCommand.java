package dev.custody.cli;

import dev.custody.audit.Audit;
import dev.custody.audit.AuditException;
import dev.custody.audit.AuditReport;
import dev.custody.audit.Counts;
import dev.custody.audit.render.Format;
import dev.custody.cli.outcome.ExitCode;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code custody audit}: lists what of some source trees is believed rather than checked. */
@Command(
    name = "audit",
    description =
        "Lists what of Java sources is believed rather than checked: each @Trusted with its reason, "
            + "each suppression, each assumption of a stub file, each file left out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AuditCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description = "text, json or markdown; without it: text")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "where to write the audit instead of printing it")
  private @Nullable Path output;

  @Option(
      names = "--max-trusted",
      paramLabel = "N",
      description = "how many methods may be trusted; more end with status 1")
  private @Nullable Integer maxTrusted;

  @Option(
      names = "--max-suppressed",
      paramLabel = "N",
      description = "how many suppressions there may be; more end with status 1")
  private @Nullable Integer maxSuppressed;

  @Option(
      names = "--stubs",
      paramLabel = "FILE",
      description = "a stub file that the checker is given, besides those found; may be repeated")
  private List<Path> stubs = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "files to leave out, such as '**/generated/**', below each PATH; may be repeated")
  private List<String> excludes = new ArrayList<>();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, stub files, or directories of them")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    requireLimit("--max-trusted", maxTrusted);
    requireLimit("--max-suppressed", maxSuppressed);
    AuditReport report = audit();
    write(report);
    self().commandLine().getOut().flush();
    boolean trustsFew = isWithin("methods trusted", report.total().trusted(), maxTrusted);
    boolean hidesFew = isWithin("suppressions", report.suppressions().size(), maxSuppressed);
    return (trustsFew && hidesFew ? ExitCode.FINE : ExitCode.VIOLATIONS).status();
  }

  private void requireLimit(String option, @Nullable Integer limit) {
    if (limit != null && limit < 0) {
      throw new ParameterException(
          self().commandLine(), "invalid value for option '" + option + "': less than nothing");
    }
  }

  private CommandSpec self() {
    return Objects.requireNonNull(spec, "set by picocli");
  }

  private AuditReport audit() {
    try {
      return Audit.of(paths, stubs, excludes);
    } catch (AuditException e) {
      throw new Failure(Objects.requireNonNull(e.getMessage()), e);
    }
  }

  private void write(AuditReport report) {
    PrintWriter out = self().commandLine().getOut();
    if (output == null) {
      out.print(format.render(report));
      return;
    }
    try {
      Files.writeString(output, format.render(report));
    } catch (IOException e) {
      throw new Failure("cannot write " + output, e);
    }
    Counts total = report.total();
    out.printf(
        "custody: %d methods, %d trusted, %d suppressed; the audit is in %s%n",
        total.methods(), total.trusted(), total.suppressed(), output);
  }

  /** Says on the side what exceeds the limit, so that the audit itself stays what was asked for. */
  private boolean isWithin(String what, int count, @Nullable Integer limit) {
    boolean isWithin = limit == null || count <= limit;
    if (!isWithin) {
      self().commandLine().getErr().printf("custody: %s: %d, allowed: %d%n", what, count, limit);
    }
    return isWithin;
  }

  /** Reads the name of a format. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Arrays.stream(Format.values())
          .filter(format -> nameOf(format).equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
    }

    private static String names() {
      return Arrays.stream(Format.values())
          .map(FormatName::nameOf)
          .collect(Collectors.joining(", "));
    }

    private static String nameOf(Format format) {
      return format.name().toLowerCase(Locale.ROOT);
    }
  }
}
