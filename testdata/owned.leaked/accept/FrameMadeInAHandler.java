// Mended: The handler sends the frame that it made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class FrameMadeInAHandler {
  CompletableFuture<Integer> counted(CompletableFuture<Integer> sent) {
    return sent.handle(
        (count, failure) -> {
          Frame frame = new Frame();
          int length = frame.length();
          frame.send();
          return length;
        });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
