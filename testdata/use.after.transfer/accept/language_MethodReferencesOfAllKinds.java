// Static, bound, unbound, constructor and array method references.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

class MethodReferencesOfAllKinds {
  private int finished;

  static void dropStatic(@Owned Frame frame) {
    frame.drop();
  }

  void finishBound(@Owned Frame frame) {
    finished++;
    frame.send();
  }

  static void apply(Consumer<@Owned Frame> action, IntFunction<@Owned Frame> maker, int length) {
    action.accept(maker.apply(length));
  }

  int run() {
    apply(MethodReferencesOfAllKinds::dropStatic, Frame::new, 1);
    apply(this::finishBound, Frame::new, 2);
    apply(Frame::send, length -> new Frame(length + 1), 3);
    IntFunction<int[]> array = int[]::new;
    ToIntFunction<@Borrowed Frame> measure = Frame::length;
    Frame probe = new Frame(array.apply(4).length);
    int length = measure.applyAsInt(probe);
    probe.drop();
    return length + finished;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
