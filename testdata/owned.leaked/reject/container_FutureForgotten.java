// The frame is in the future, and nobody asks that for it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureForgotten {
  boolean start(ExecutorService encoder, @Owned Frame raw) {
    // :: error: [owned.leaked]
    Future<@Owned Frame> encoded = encoder.submit(() -> raw);
    return encoded.isDone();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
