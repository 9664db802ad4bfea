// gap: a method that takes a supplier of anything may ask it and throw the result away; of a queue this is told where it is handed on, of a function it is not
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;

class SupplierOfAnything {
  static <T> void ask(Supplier<T> supplier) {
    supplier.get();
  }

  static void askUnknown(Supplier<?> supplier) {
    supplier.get();
  }

  static <T> T result(Supplier<T> supplier) {
    return supplier.get();
  }

  static <T> void ofQueue(ArrayDeque<T> queue) {
    queue.poll();
  }

  void use(Supplier<@Owned Frame> frames) {
    ask(frames);
    askUnknown(frames);
    result(frames);
  }

  void useQueue(ArrayDeque<@Owned Frame> frames) {
    // :: error: [escapes.unchecked]
    ofQueue(frames);
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
