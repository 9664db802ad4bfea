// What the method may use exclusively its closure may use so during the call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class VisitorFillsABuffer {
  static void fill(Ports ports, @Borrowed(exclusive = true) Buffer<Integer> buffer) {
    ports.forEachPort(port -> buffer.fill(port));
    buffer.fill(-1);
  }

  static int fresh(Ports ports) {
    Buffer<Integer> mine = new Buffer<>();
    ports.forEachPort(mine::fill);
    int capacity = mine.capacity();
    mine.recycle();
    return capacity;
  }
}

@Tracked
class Buffer<T> {
  void recycle(@Owned Buffer<T> this) {}

  int capacity() {
    return 1;
  }

  void fill(@Borrowed(exclusive = true) Buffer<T> this, int with) {}
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
