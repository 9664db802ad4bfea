package dev.custody.engine;

import com.sun.source.util.JavacTask;
import dev.custody.checker.messages.Fact;
import java.util.function.Consumer;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * What a tool brings along that checks again and again: files that stay open between runs, and an
 * eye on each run.
 */
public interface Session {

  /**
   * Where sources and classes come from. It serves one run after the other, and is not closed by
   * them.
   *
   * @return the file manager
   */
  JavaFileManager files();

  /**
   * A run is about to start. A listener that it adds to the task may end the run with a {@link
   * java.util.concurrent.CancellationException}.
   *
   * @param task the run
   */
  void starts(JavacTask task);

  /**
   * Who is told what is known of variables and arguments.
   *
   * @return the listener, or null where nobody asks, which is cheaper
   */
  @Nullable Consumer<Fact> facts();
}
