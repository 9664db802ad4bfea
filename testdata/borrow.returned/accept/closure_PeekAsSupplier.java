// The head of a queue is supplied by taking it out; a number of what stays there may be supplied, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class PeekAsSupplier {
  void sendFirst(ArrayDeque<@Owned Frame> queue) {
    Supplier<@Nullable @Owned Frame> first = queue::poll;
    Supplier<Integer> size = queue::size;
    Frame frame = size.get() == 0 ? null : first.get();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
