// What handles a number or its failure makes a frame that nobody sends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class FrameMadeInAHandler {
  CompletableFuture<Integer> counted(CompletableFuture<Integer> sent) {
    return sent.handle(
        (count, failure) -> {
          // :: error: [owned.leaked]
          Frame frame = new Frame();
          return frame.length();
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
