// A class or lambda on another thread completes the future, and nobody takes out what is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class FutureCompletedByAClass {
  void byAClass(Executor executor) {
    // :: error: [owned.leaked]
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
  }

  void byALambda(Executor executor) {
    // :: error: [owned.leaked]
    CompletableFuture<@Owned Frame> future = new CompletableFuture<>();
    executor.execute(
        () -> {
          Frame frame = new Frame();
          if (!future.complete(frame)) {
            frame.send();
          }
        });
  }

  void byAReference(Board board) {
    // :: error: [owned.leaked]
    Slot slot = new Slot();
    // :: error: [owned.leaked]
    board.each(slot::put);
  }
}

class Slot {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.send();
    }
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
  void each(Consumer<@Owned Frame> sink);
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
