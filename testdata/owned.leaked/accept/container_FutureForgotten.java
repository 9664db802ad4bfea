// The caller is given the future, and with it the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureForgotten {
  Future<@Owned Frame> start(ExecutorService encoder, @Owned Frame raw) {
    Future<@Owned Frame> encoded = encoder.submit(() -> raw);
    return encoded;
  }

  void finish(ExecutorService encoder, @Owned Frame raw) throws Exception {
    start(encoder, raw).get().send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
