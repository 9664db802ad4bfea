// The head of a queue, which stays there, is supplied as if it were taken out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class PeekAsSupplier {
  void sendFirst(ArrayDeque<@Owned Frame> queue) {
    // :: error: [borrow.returned]
    Supplier<@Nullable @Owned Frame> first = queue::peek;
    Frame frame = first.get();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
