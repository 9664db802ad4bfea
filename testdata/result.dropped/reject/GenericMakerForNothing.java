// A generic method gives what its type variable stands for, and nobody takes that.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class GenericMakerForNothing {
  static <T extends Frame> @Owned T made(Supplier<@Owned T> maker) {
    return maker.get();
  }

  static <T> @Nullable @Owned T next(ArrayDeque<@Owned T> queue) {
    return queue.poll();
  }

  void make() {
    // :: error: [result.dropped]
    made(Frame::new);
  }

  void next(ArrayDeque<@Owned Frame> queue, ArrayDeque<String> names) {
    // :: error: [result.dropped]
    next(queue);
    names.poll();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
