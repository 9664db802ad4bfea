package dev.custody.lsp.show;

import dev.custody.checker.messages.Fact;
import dev.custody.lsp.text.Shift;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Small words at the arguments of calls: which are moved, and which only lent. */
public final class Hints {

  private Hints() {}

  /**
   * The hints in a part of a file.
   *
   * @param facts what is known of the file
   * @param shift from the text that it is known of to the one that is shown
   * @param visible the part
   * @return its hints
   */
  public static List<InlayHint> in(List<Fact> facts, Shift shift, Range visible) {
    List<InlayHint> hints = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passed passed) {
        shift
            .move(passed.at().start(), passed.at().end())
            .filter(
                range ->
                    range.getStart().getLine() >= visible.getStart().getLine()
                        && range.getEnd().getLine() <= visible.getEnd().getLine())
            .ifPresent(range -> hints.add(hint(range, passed.isMoved())));
      }
    }
    return hints;
  }

  private static InlayHint hint(Range argument, boolean isMoved) {
    InlayHint hint = new InlayHint(argument.getStart(), Either.forLeft(isMoved ? "moved" : "lent"));
    hint.setPaddingRight(true);
    hint.setTooltip(
        isMoved
            ? "the callee owns it from here on; it may not be touched afterwards"
            : "the callee may use it until it returns");
    return hint;
  }
}
