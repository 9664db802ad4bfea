// What an object tells of its failure is thrown after the end of the object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class language_LentFailureThrown {
  void check(@Owned Task task) {
    Failure failure = task.failure();
    if (failure == null) {
      task.end();
      return;
    }
    String text = String.valueOf(failure.getMessage());
    task.end();
    throw new IllegalStateException(text);
  }
}

@Tracked
class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  void report(@Owned Failure this) {}
}

@Tracked
class Task {
  private @Nullable @Owned Failure failure;

  @Borrowed("this") @Nullable Failure failure() {
    return failure;
  }

  void end(@Owned Task this) {
    Failure last = failure;
    failure = null;
    if (last != null) {
      last.report();
    }
  }
}
