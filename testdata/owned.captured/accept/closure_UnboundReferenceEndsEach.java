// A reference to the ending method of a generic buffer is a sink for it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnboundReferenceEndsEach {
  interface Sink<T> {
    void take(T value);
  }

  interface Pool {
    void each(Sink<@Owned Buffer<String>> sink);
  }

  static void empty(Pool pool) {
    pool.each(Buffer::recycle);
    pool.each(Buffer<String>::recycle);
    Sink<@Owned Buffer<String>> sink = b -> b.recycle();
    pool.each(sink);
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
