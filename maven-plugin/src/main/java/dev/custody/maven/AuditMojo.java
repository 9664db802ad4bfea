package dev.custody.maven;

import dev.custody.audit.Audit;
import dev.custody.audit.AuditException;
import dev.custody.audit.AuditReport;
import dev.custody.audit.render.Format;
import dev.custody.engine.Amount;
import dev.custody.engine.Failure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lists what of a module is believed rather than checked: each <code>@Trusted</code> with its
 * reason, each suppression, each assumption of a stub file, each file left out.
 */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class AuditMojo extends SkippableMojo {

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** How many methods of the module may be trusted; more fail the build. Without it: any number. */
  @Parameter(property = "custody.maxTrusted")
  private @Nullable Integer maxTrusted;

  /** How many suppressions the module may have; more fail the build. Without it: any number. */
  @Parameter(property = "custody.maxSuppressed")
  private @Nullable Integer maxSuppressed;

  /** Whether the tests are audited too. */
  @Parameter(property = "custody.includeTests", defaultValue = "false")
  private String includeTests = "false";

  /** Stub files that the checker is given, besides those among the sources. */
  @Parameter(property = "custody.stubs")
  private List<File> stubs = new ArrayList<>();

  /** Files to leave out, which the audit then lists as not checked. */
  @Parameter(property = "custody.excludes")
  private List<String> excludes = new ArrayList<>();

  /** How to write it: <code>text</code>, <code>json</code> or <code>markdown</code>. */
  @Parameter(property = "custody.auditFormat", defaultValue = "text")
  private String auditFormat = "text";

  /** Where to write it instead of the log. */
  @Parameter(property = "custody.auditFile")
  private @Nullable File auditFile;

  @Override
  void look() throws MojoFailureException {
    requireLimit("custody.maxTrusted", maxTrusted);
    requireLimit("custody.maxSuppressed", maxSuppressed);
    Format format = format();
    List<Path> roots = roots();
    if (roots.isEmpty()) {
      getLog().info("No sources to audit");
      return;
    }
    AuditReport report = audit(roots);
    write(format.render(report));
    judge(report);
  }

  private static void requireLimit(String parameter, @Nullable Integer limit) {
    if (limit != null && limit < 0) {
      throw new Failure(parameter + " is " + limit + ", and less than nothing");
    }
  }

  private Format format() {
    return Arrays.stream(Format.values())
        .filter(format -> name(format).equals(auditFormat.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    "custody.auditFormat is '%s', and not one of %s"
                        .formatted(
                            auditFormat,
                            Arrays.stream(Format.values())
                                .map(AuditMojo::name)
                                .collect(Collectors.joining(", ")))));
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private List<Path> roots() {
    MavenProject module = Objects.requireNonNull(project, "set by Maven");
    Stream<String> tests =
        Flags.read("custody.includeTests", includeTests)
            ? module.getTestCompileSourceRoots().stream()
            : Stream.empty();
    return Stream.concat(module.getCompileSourceRoots().stream(), tests)
        .map(Path::of)
        .filter(AuditMojo::holdsSources)
        .toList();
  }

  private static boolean holdsSources(Path root) {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(Path::toString).anyMatch(file -> file.matches(".*\\.(java|astub)"));
    } catch (IOException | UncheckedIOException e) {
      throw new Failure("not readable: " + root + " (" + e.getMessage() + ")", e);
    }
  }

  private AuditReport audit(List<Path> roots) {
    try {
      return Audit.of(roots, CheckerOptions.of(stubs, List.of()).stubs(), excludes);
    } catch (AuditException e) {
      throw new Failure(Objects.requireNonNull(e.getMessage()), e);
    }
  }

  private void write(String audit) {
    if (auditFile == null) {
      audit.lines().forEach(getLog()::info);
      return;
    }
    try {
      Files.createDirectories(auditFile.toPath().toAbsolutePath().getParent());
      Files.writeString(auditFile.toPath(), audit);
      getLog().info("Audit written to " + auditFile);
    } catch (IOException e) {
      throw new Failure("cannot write " + auditFile, e);
    }
  }

  private void judge(AuditReport report) throws MojoFailureException {
    int trusted = report.total().trusted();
    if (maxTrusted != null && trusted > maxTrusted) {
      throw new MojoFailureException(
          "%s trusted, and custody.maxTrusted allows %d"
              .formatted(trusted == 1 ? "1 method is" : trusted + " methods are", maxTrusted));
    }
    int suppressions = report.suppressions().size();
    if (maxSuppressed != null && suppressions > maxSuppressed) {
      throw new MojoFailureException(
          "%s, and custody.maxSuppressed allows %d"
              .formatted(Amount.of(suppressions, "suppression"), maxSuppressed));
    }
  }
}
