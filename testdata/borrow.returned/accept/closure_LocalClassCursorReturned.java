// Mended: A local class that keeps a loan in its field is itself a loan and may not leave.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalClassCursorReturned {
  interface Cursor {
    int next();
  }

  static Cursor over(@Borrowed Buffer<Integer> buffer) {
    class Position implements Cursor {
      private final int of;
      private int at;

      Position(int of) {
        this.of = of;
      }

      @Override
      public int next() {
        return at < of ? at++ : -1;
      }
    }

    return new Position(buffer.capacity());
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
