package dev.custody.lsp.show;

import static java.util.stream.Collectors.joining;

import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Fact.Kind;
import dev.custody.checker.messages.Finding.Related;
import dev.custody.lsp.text.Shift;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is known of a variable, in a few lines of Markdown. */
public final class Hovers {

  private Hovers() {}

  /**
   * Says who owns what a variable holds, which loans are out, and who takes it.
   *
   * @param facts what is known of the file
   * @param shift from the text that it is known of to the one that is shown
   * @param position where the pointer is
   * @return what to show; nothing where no tracked variable is named
   */
  public static Optional<Hover> at(List<Fact> facts, Shift shift, Position position) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Named named) {
        Optional<Range> range = shift.move(named.at().start(), named.at().end());
        if (range.isPresent() && contains(range.get(), position)) {
          MarkupContent content = new MarkupContent(MarkupKind.MARKDOWN, text(named));
          return Optional.of(new Hover(content, range.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean contains(Range range, Position at) {
    return range.getStart().getLine() == at.getLine()
        && range.getEnd().getLine() == at.getLine()
        && range.getStart().getCharacter() <= at.getCharacter()
        && at.getCharacter() <= range.getEnd().getCharacter();
  }

  private static String text(Fact.Named named) {
    String name = "`" + named.name() + "`";
    List<String> cases = named.rights().stream().map(Hovers::sentence).distinct().toList();
    String who =
        cases.size() == 1
            ? "**" + name + "** " + cases.get(0)
            : "**"
                + name
                + "**, on different paths:\n"
                + cases.stream().map(one -> "- " + one).collect(joining("\n"));
    String loans =
        places(named.rights().stream().flatMap(right -> right.loans().stream()), "Lent to ");
    boolean isOwed =
        named.rights().stream().anyMatch(r -> r.kind() == Kind.OWNED || r.kind() == Kind.COUNTED);
    String takers = isOwed ? takers(named) : "";
    return Stream.of(who, loans, takers).filter(part -> !part.isEmpty()).collect(joining("\n\n"));
  }

  private static String sentence(Fact.Right right) {
    return switch (right.kind()) {
      case OWNED ->
          right.owner().equals("this method")
              ? "is owned here: it must be given up exactly once, on every way out"
              : "is owned by " + right.owner();
      case COUNTED -> "holds a count here: it must be released exactly once, on every way out";
      case LENT_ALONE ->
          "is lent by " + right.owner() + ", for this code alone: it may be changed, not given up";
      case LENT -> "is lent by " + right.owner() + ": it may be used, not given up";
      case MAYBE_GONE -> "may have been given up" + how(right) + ": it may not be touched";
      case GONE -> "is no longer held here" + how(right) + ": it may not be touched";
      case NULL -> "is null";
    };
  }

  private static String how(Fact.Right right) {
    return right
        .loss()
        .map(loss -> " (" + loss.label() + ", line " + loss.at().line() + ")")
        .orElse("");
  }

  private static String takers(Fact.Named named) {
    return named.takers().isEmpty()
        ? "Nothing in this method gives it up."
        : places(named.takers().stream(), "Given up by ");
  }

  private static String places(Stream<Related> places, String before) {
    String listed =
        places
            .map(place -> "`" + place.label() + "` (line " + place.at().line() + ")")
            .distinct()
            .collect(joining(", "));
    return listed.isEmpty() ? "" : before + listed + ".";
  }
}
