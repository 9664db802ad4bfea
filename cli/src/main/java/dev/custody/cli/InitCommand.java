package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.engine.Amount;
import dev.custody.engine.Message;
import dev.custody.engine.SourceFiles;
import dev.custody.init.Init;
import dev.custody.init.InitJob;
import dev.custody.init.LeftAlone;
import dev.custody.init.Proposal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody init}: proposes ownership annotations for sources, and writes them when told. */
@Command(
    name = "init",
    description =
        "Puts ownership annotations into Java sources that have none. Prints what would change as a "
            + "diff; only --write changes files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CheckOptions options = new CheckOptions();

  @Option(names = "--write", description = "change the files, after printing the diff")
  private boolean write;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, or directories of them; what belongs together, together")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
    Proposal proposal =
        Init.propose(
            new InitJob(
                options.withoutExcluded(SourceFiles.below(paths)),
                options.classPath(),
                options.javacOptions()));
    out.print(proposal.diff());
    for (LeftAlone file : proposal.leftAlone()) {
      out.println("custody: left alone: " + file.file() + ", " + file.why());
    }
    proposal.remaining().stream().map(Message::text).forEach(out::println);
    if (write) {
      proposal.write();
    }
    out.println("custody: " + summary(proposal));
    return (proposal.isAccepted() ? ExitCode.FINE : ExitCode.VIOLATIONS).status();
  }

  private String summary(Proposal proposal) {
    String verdict =
        proposal.isAccepted()
            ? "the checker accepts the result"
            : "the checker still objects at %s, see above"
                .formatted(Amount.of(proposal.remaining().size(), "place"));
    return "%s %s, %s; %s%s"
        .formatted(
            write ? "annotated" : "would annotate",
            Amount.of(proposal.texts().size(), "file"),
            Amount.of(proposal.marks(), "place"),
            verdict,
            write || proposal.edits().isEmpty() ? "" : "; --write changes the files");
  }
}
