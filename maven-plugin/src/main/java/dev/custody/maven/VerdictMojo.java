package dev.custody.maven;

import dev.custody.engine.CheckResult;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.Statistics;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that fail a build which breaks a rule of ownership. */
abstract class VerdictMojo extends CheckingMojo {

  /** Whether a violation fails the build; otherwise it is a warning. */
  @Parameter(property = "custody.failOnViolation", defaultValue = "true")
  private String failOnViolation = "true";

  private final Part part;

  VerdictMojo(Part part) {
    this.part = part;
  }

  @Override
  final void run() throws MojoFailureException {
    boolean fails = Flags.read("custody.failOnViolation", failOnViolation);
    Optional<Checked> checked = check(part);
    if (checked.isPresent()) {
      judge(checked.get(), fails);
    }
  }

  private void judge(Checked checked, boolean fails) throws MojoFailureException {
    CheckResult result = checked.result();
    List<Message> violations =
        result.messages().stream().filter(message -> message.kind() == Kind.VIOLATION).toList();
    if (violations.isEmpty()) {
      getLog().info(accepted(checked));
      return;
    }
    violations.stream().map(Told::of).forEach(fails ? getLog()::error : getLog()::warn);
    String verdict = rejected(result, violations.size());
    if (fails) {
      throw new MojoFailureException(verdict);
    }
    getLog().warn(verdict);
  }

  private static String accepted(Checked checked) {
    Statistics counts = checked.result().statistics();
    return String.join(
        ", ",
        "Accepted: " + Told.counted(checked.sources().size(), "file"),
        Told.counted(counts.methods(), "method"),
        Told.counted(counts.values(), "tracked value"),
        Told.counted(counts.transfers(), "transfer") + " proven");
  }

  private static String rejected(CheckResult result, int violations) {
    return "%s of %s; 'mvn custody:explain -Dcustody.rule=%s' shows how to mend one"
        .formatted(
            Told.counted(violations, "violation"),
            String.join(", ", result.brokenRules()),
            result.brokenRules().get(0));
  }
}
