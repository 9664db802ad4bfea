// Where a task has not failed, its value is there, and must be given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class ValueOrFailure {
  CompletableFuture<Integer> noFailure(@Owned CompletableFuture<@Owned Frame> next) {
    return next.handle(
        // :: error: [owned.leaked]
        (frame, failure) -> {
          if (failure == null) {
            return frame.length();
          }
          return -1;
        });
  }

  CompletableFuture<Integer> wrongWay(@Owned CompletableFuture<@Owned Frame> next) {
    return next.handle(
        // :: error: [owned.leaked]
        (frame, failure) -> {
          if (failure != null) {
            if (frame != null) {
              frame.send();
            }
            return -1;
          }
          return 0;
        });
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
