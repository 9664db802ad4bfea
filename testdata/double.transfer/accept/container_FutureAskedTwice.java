// A future gives its frame to whoever asks for it, now or when it comes to it in the queue.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureAskedTwice {
  private final Deque<Future<@Owned Frame>> inOrder = new ArrayDeque<>();

  void transmit(ExecutorService encoder, @Owned Frame raw) throws Exception {
    Future<@Owned Frame> encoded = encoder.submit(() -> raw);
    encoded.get().send();
    encoder.submit(() -> "nothing to own");
  }

  synchronized void transmitLater(ExecutorService encoder, @Owned Frame raw) {
    inOrder.add(encoder.submit(() -> raw));
  }

  synchronized void flush() throws Exception {
    Future<@Owned Frame> encoded = inOrder.poll();
    if (encoded != null) {
      encoded.get().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
