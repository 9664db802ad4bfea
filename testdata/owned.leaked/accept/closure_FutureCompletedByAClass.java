// A class or lambda on another thread completes the future, or takes out what is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

class FutureCompletedByAClass {
  void byAClass(Executor executor) {
    CompletableFuture<@Owned Frame> future = new CompletableFuture<>();
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            Frame frame = new Frame();
            if (!future.complete(frame)) {
              frame.send();
            }
          }
        });
    future.join().send();
  }

  void byALocalClass(Executor executor) {
    CompletableFuture<@Owned Frame> future = new CompletableFuture<>();
    class Job implements Runnable {
      @Override
      public void run() {
        Frame frame = new Frame();
        if (!future.complete(frame)) {
          frame.send();
        }
      }
    }
    executor.execute(new Job());
    future.join().send();
  }

  void byALambda(Executor executor) {
    CompletableFuture<@Owned Frame> future = new CompletableFuture<>();
    executor.execute(
        () -> {
          Frame frame = new Frame();
          if (!future.complete(frame)) {
            frame.send();
          }
        });
    future.join().send();
  }

  void takenByALambda(Executor executor, @Owned Frame frame) {
    CompletableFuture<@Owned Frame> future = new CompletableFuture<>();
    if (future.complete(frame)) {
      executor.execute(() -> future.join().send());
    } else {
      frame.send();
    }
  }

  void byAReference(Board board) {
    Slot slot = new Slot();
    board.often(slot::swap);
    slot.drain();
  }
}

class Slot {
  private @Nullable @Owned Frame held;

  @Nullable @Owned Frame swap(@Nullable @Owned Frame frame) {
    Frame before = held;
    held = frame;
    return before;
  }

  void drain() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

interface Board {
  void often(UnaryOperator<@Nullable @Owned Frame> step);
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
