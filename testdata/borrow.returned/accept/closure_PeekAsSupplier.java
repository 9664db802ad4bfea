// The head of a queue is supplied by taking it out; where it is only lent, it may stay there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class PeekAsSupplier {
  void sendFirst(ArrayDeque<@Owned Frame> queue) {
    Supplier<@Nullable @Owned Frame> first = queue::poll;
    Supplier<@Nullable @Borrowed Frame> next = queue::peek;
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
