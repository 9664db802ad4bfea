// A generic method gives what its type variable stands for, and that is ended.
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
    made(Frame::new).end();
  }

  void next(ArrayDeque<@Owned Frame> queue, ArrayDeque<String> names) {
    Frame frame = next(queue);
    if (frame != null) {
      frame.end();
    }
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
