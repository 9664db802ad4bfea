package dev.custody.cli;

import dev.custody.cli.terminal.ColourChoice;
import dev.custody.cli.terminal.Terminal;
import dev.custody.reports.excerpt.Paint;
import picocli.CommandLine.Option;

/** The option of several commands that says when output is coloured. */
final class ColourOption {

  @Option(
      names = "--color",
      converter = Choices.class,
      paramLabel = "WHEN",
      description =
          "when to use colours: ${COMPLETION-CANDIDATES}; auto is on a terminal, if NO_COLOR is not set")
  private ColourChoice choice = ColourChoice.AUTO;

  /** Returns how text is painted. */
  Paint paint(Terminal terminal) {
    return choice.paint(terminal);
  }

  /** Reads the option's value. */
  static final class Choices extends WordConverter<ColourChoice> {
    Choices() {
      super(ColourChoice.class);
    }
  }
}
