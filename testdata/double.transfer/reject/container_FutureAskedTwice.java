// A future gives its frame to whoever asks for it, and has none for who asks again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureAskedTwice {
  void transmit(ExecutorService encoder, @Owned Frame raw) throws Exception {
    Future<@Owned Frame> encoded = encoder.submit(() -> raw);
    encoded.get().send();
    // :: error: [double.transfer]
    encoded.get().send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
