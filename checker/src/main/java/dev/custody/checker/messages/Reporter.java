package dev.custody.checker.messages;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Loss;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one way to say something: says each diagnostic once for each expression, however many paths
 * lead to it, and turns trees into the places that messages point at.
 */
public final class Reporter {

  /** Where findings go: the framework, which knows positions and suppressions. */
  public interface Sink {
    /**
     * Takes a finding.
     *
     * @param at the expression at fault
     * @param diagnostic what is said
     * @param mendings ways to mend it, the likeliest first
     * @param arguments the arguments of its message
     */
    void report(Tree at, Diagnostic diagnostic, List<Mending> mendings, Object... arguments);
  }

  private final Sink sink;
  private final Spans spans;
  private final Map<Diagnostic, Set<Tree>> said = new EnumMap<>(Diagnostic.class);

  /**
   * A reporter for one source file.
   *
   * @param sink where findings go
   * @param spans the stretches of the file
   */
  public Reporter(Sink sink, Spans spans) {
    this.sink = sink;
    this.spans = spans;
  }

  /**
   * Says something about an expression, unless that has been said before.
   *
   * @param diagnostic what to say
   * @param at the expression at fault
   * @param arguments the arguments of its message, see {@link Diagnostic}
   */
  public void report(Diagnostic diagnostic, Tree at, Object... arguments) {
    reportWith(List.of(), diagnostic, at, arguments);
  }

  /**
   * Says something that tools may mend, unless that has been said before.
   *
   * @param mendings ways to mend it, the likeliest first
   * @param diagnostic what to say
   * @param at the expression at fault
   * @param arguments the arguments of its message, see {@link Diagnostic}
   */
  public void reportWith(
      List<Mending> mendings, Diagnostic diagnostic, Tree at, Object... arguments) {
    Set<Tree> places =
        said.computeIfAbsent(diagnostic, d -> Collections.newSetFromMap(new IdentityHashMap<>()));
    if (places.add(at)) {
      sink.report(at, diagnostic, mendings, arguments);
    }
  }

  /**
   * Where ownership was lost, as a message points at it.
   *
   * @param loss the loss, or null where none is known
   * @return the line, such as {@code "line 12"}
   */
  public Object where(@Nullable Loss loss) {
    return loss == null ? "on some path" : pointer("%s", loss.at(), loss.cause());
  }

  /**
   * A second place, as a message speaks of it.
   *
   * @param format what the message says, with a {@code %s} for the line, such as {@code "line 12"}
   * @param at a tree of this file
   * @param label what happened there, in a clause
   * @return an argument for a message
   */
  public Pointer pointer(String format, Tree at, String label) {
    String line = spans.of(at).map(span -> "line " + span.line()).orElse("here");
    return new Pointer(String.format(Locale.ROOT, format, line), at, label);
  }

  /**
   * How ownership was lost.
   *
   * @param loss the loss, or null where none is known
   * @return a clause for a message
   */
  public static String how(@Nullable Loss loss) {
    return loss == null ? "it was given up" : loss.cause();
  }

  /**
   * How a loan might have been used all the same.
   *
   * @param loss its loss, or null where none is known
   * @return a sentence without its full stop
   */
  public static String mending(@Nullable Loss loss) {
    return loss == null ? "Use it before that, or take the loan again" : loss.mending();
  }
}
