// Of a task's value and its failure one is null: a test of the failure tells of the value, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class ValueOrFailure {
  CompletableFuture<Void> failureFirst(@Owned CompletableFuture<@Owned Frame> next) {
    return next.handle(
        (frame, failure) -> {
          if (failure != null) {
            System.err.println(failure);
            return null;
          }
          frame.send();
          return null;
        });
  }

  CompletableFuture<Integer> noFailure(@Owned CompletableFuture<@Owned Frame> next) {
    return next.handle(
        (frame, failure) -> {
          if (failure == null) {
            int length = frame.length();
            frame.send();
            return length;
          }
          return -1;
        });
  }

  CompletableFuture<Boolean> valueFirst(@Owned CompletableFuture<@Owned Frame> next) {
    return next.handle(
        (frame, failure) -> {
          if (frame != null) {
            frame.send();
          }
          return failure == null;
        });
  }

  CompletableFuture<Integer> ofNumbers(CompletableFuture<Integer> lengths) {
    return lengths.handle(
        (length, failure) -> {
          Frame frame = new Frame();
          int old = frame.length();
          frame.send();
          return failure == null ? length : old;
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
