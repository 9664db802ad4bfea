package dev.custody.checker.resources;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * How a path is about to leave its body.
 *
 * @param by the return, throw or throwing call
 * @param exception the type of the exception under way; null for a return
 * @param announced whether somebody counts on that exception: it is thrown here, the called method
 *     declares it, or a {@code finally} of the source has seen it
 */
public record WayOut(Tree by, @Nullable TypeMirror exception, boolean announced) {

  /**
   * A return.
   *
   * @param statement the statement
   * @return the way out
   */
  public static WayOut returning(Tree statement) {
    return new WayOut(statement, null, true);
  }

  /**
   * The same way out, counted on from here.
   *
   * @return the way, announced
   */
  public WayOut seen() {
    return new WayOut(by, exception, true);
  }
}
